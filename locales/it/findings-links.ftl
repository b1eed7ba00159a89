### Osservazioni sui link.

link-not-secure = Il link comincia con http:// e non con https://
link-shortened = { $host } nasconde dove porta il link
