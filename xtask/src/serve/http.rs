//! HTTP/1.1 as far as showing a folder needs it: GET and HEAD, one thread for each connection.
//!
//! Our own because the server crate we had shares a pool of threads among connections that stay
//! open: a browser with several of them could wait for good on one that nobody served.

use super::files::{Answer, Files};
use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// How long a connection may stay open without asking for anything.
const IDLE: Duration = Duration::from_secs(30);

/// The longest request line and headers together.
const LONGEST_HEAD: u64 = 32 * 1024;

/// A request without its body, which nothing here has a use for.
struct Request {
    method: String,
    url: String,
    accept_encoding: String,
    if_none_match: String,
    stays_open: bool,
}

/// Answers for ever.
pub(super) fn answer(listener: &TcpListener, files: Files) {
    let files = Arc::new(files);
    for stream in listener.incoming().flatten() {
        let files = Arc::clone(&files);
        std::thread::spawn(move || {
            // A browser that went away is no reason to stop.
            let _ = converse(&files, stream);
        });
    }
}

fn converse(files: &Files, stream: TcpStream) -> Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = read(&mut reader)? {
        respond(files, &request, &mut writer)?;
        if !request.stays_open {
            break;
        }
    }
    Ok(())
}

/// The next request; `None` when the client has closed or does not speak HTTP.
fn read(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(url), Some(version)) = (words.next(), words.next(), words.next()) else { return Ok(None) };
    let mut request = Request {
        method: method.to_owned(),
        url: url.to_owned(),
        accept_encoding: String::new(),
        if_none_match: String::new(),
        stays_open: version == "HTTP/1.1",
    };
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Ok(Some(request));
        }
        let Some((name, value)) = line.split_once(':') else { return Ok(None) };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.accept_encoding = value.to_owned(),
            "if-none-match" => request.if_none_match = value.to_owned(),
            "connection" if value.eq_ignore_ascii_case("close") => request.stays_open = false,
            // What would follow the head is not read, so the connection cannot be used again.
            "content-length" | "transfer-encoding" if value != "0" => request.stays_open = false,
            _ => {}
        }
    }
}

fn respond(files: &Files, request: &Request, writer: &mut impl Write) -> Result<()> {
    let answer = match request.method.as_str() {
        "GET" | "HEAD" => files.answer(&request.url, &request.accept_encoding, &request.if_none_match),
        _ => Answer { status: 405, headers: vec![("Allow", "GET, HEAD".to_owned())], body: Vec::new() },
    };
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    // 304 speaks of what the browser has, whose length is not zero.
    if answer.status != 304 {
        head.push_str(&format!("Content-Length: {}\r\n", answer.body.len()));
    }
    head.push_str(if request.stays_open { "\r\n" } else { "Connection: close\r\n\r\n" });
    let mut bytes = head.into_bytes();
    if request.method != "HEAD" {
        bytes.extend(answer.body);
    }
    writer.write_all(&bytes)?;
    writer.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        304 => "Not Modified",
        404 => "Not Found",
        _ => "Method Not Allowed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serving(test: &str) -> std::net::SocketAddr {
        let root = std::env::temp_dir().join(format!("coso-http-{}-{test}", std::process::id()));
        std::fs::create_dir_all(root.join("it")).expect("a folder");
        std::fs::write(root.join("index.html"), "home").expect("a file");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        std::thread::spawn(move || answer(&listener, Files::new(root)));
        address
    }

    fn ask(stream: &mut TcpStream, request: &str) -> String {
        stream.write_all(request.as_bytes()).expect("written");
        let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
        let mut all = String::new();
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a line");
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a number");
            }
            all.push_str(&line);
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; if request.starts_with("HEAD") { 0 } else { length }];
        reader.read_exact(&mut body).expect("a body");
        all + &String::from_utf8(body).expect("text")
    }

    #[test]
    fn a_connection_answers_again_and_again() {
        let mut stream = TcpStream::connect(serving("again")).expect("a connection");
        for (request, starts, ends) in [
            ("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\nhome"),
            ("HEAD / HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK\r\n", "Content-Length: 4\r\n\r\n"),
            ("GET /it?x=1 HTTP/1.1\r\n\r\n", "HTTP/1.1 301 Moved Permanently\r\nLocation: /it/?x=1\r\n", "\r\n\r\n"),
            ("GET /no HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found\r\n", "404\n"),
            ("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "HTTP/1.1 405", "Connection: close\r\n\r\n"),
        ] {
            let answer = ask(&mut stream, request);
            assert!(answer.starts_with(starts) && answer.ends_with(ends), "{request}: {answer}");
        }
    }

    /// What made a page of ours wait for ever: many open connections, all idle but the last.
    #[test]
    fn idle_connections_keep_nobody_waiting() {
        let address = serving("idle");
        let mut streams: Vec<TcpStream> = (0..40).map(|_| TcpStream::connect(address).expect("a connection")).collect();
        for stream in streams.iter_mut().rev() {
            stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
            assert!(ask(stream, "GET / HTTP/1.1\r\n\r\n").ends_with("home"));
        }
    }
}
