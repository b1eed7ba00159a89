//! `serve`: the built page on this machine, as a good web server would give it.

mod files;
mod http;
mod negotiation;
mod under;

use crate::{Outcome, args::Args, build, command, project, setup};
use files::Files;
use std::net::{Ipv4Addr, TcpListener};

const PORT: u16 = 8080;

pub(crate) fn command(mut args: Args) -> Outcome {
    let open = args.flag("--open");
    let dev = args.flag("--dev");
    let no_build = args.flag("--no-build");
    let port = args.value("--port")?;
    let under = args.value::<String>("--under")?;
    args.finish()?;
    if dev {
        return develop(open, port.unwrap_or(PORT));
    }
    if !no_build {
        build::local_release()?;
    } else if !project::dist().join("index.html").is_file() {
        return Err("dist/ has no page yet: leave --no-build out".into());
    }
    let server = match port {
        Some(port) => listen(port)?,
        // Without a wish any free port near the usual one will do.
        None => (PORT..PORT + 10).find_map(|port| listen(port).ok()).ok_or("no free port; choose one with --port")?,
    };
    let (root, path) = match under {
        Some(path) => under::copy(&path)?,
        None => (project::dist(), "/".to_owned()),
    };
    let address = server.local_addr().map_err(|error| error.to_string())?;
    let address = format!("http://{address}{path}");
    println!("\nCoso is at {address}   (Ctrl+C stops it)");
    if open {
        open_browser(&address);
    }
    http::answer(&server, Files::new(root));
    Ok(())
}

/// Debug build with live reload, by Trunk's own server.
fn develop(open: bool, port: u16) -> Outcome {
    let mut trunk = setup::build_tools()?.command("trunk");
    trunk.args(["serve", "--port", &port.to_string()]);
    if open {
        trunk.arg("--open");
    }
    command::run(&mut trunk)
}

fn listen(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("port {port}: {error}"))
}

fn open_browser(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        command::new("open").arg(address).spawn()
    } else if cfg!(windows) {
        command::new("cmd").args(["/C", "start", address]).spawn()
    } else {
        command::new("xdg-open").arg(address).spawn()
    };
    if let Err(error) = opener {
        println!("no browser could be opened ({error}); open the address yourself");
    }
}
