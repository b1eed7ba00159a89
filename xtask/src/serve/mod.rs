//! `serve`: the built page on this machine, as a good web server would give it.

mod files;
mod negotiation;

use crate::{Outcome, args::Args, build, command, project, setup};
use files::Files;
use std::net::Ipv4Addr;
use tiny_http::{Method, Request, Response, Server, StatusCode};

const PORT: u16 = 8080;
const THREADS: usize = 8;

pub(crate) fn command(mut args: Args) -> Outcome {
    let open = args.flag("--open");
    let dev = args.flag("--dev");
    let no_build = args.flag("--no-build");
    let port = args.value("--port")?;
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
    let address = format!("http://{}/", server.server_addr());
    println!("\nCoso is at {address}   (Ctrl+C stops it)");
    if open {
        open_browser(&address);
    }
    answer(&server);
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

fn listen(port: u16) -> Outcome<Server> {
    Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("port {port}: {error}"))
}

fn answer(server: &Server) {
    let files = Files::new(project::dist());
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    // A browser that went away is no reason to stop.
                    let _ = respond(&files, request);
                }
            });
        }
    });
}

fn respond(files: &Files, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map_or("", |header| header.value.as_str())
    };
    let answer = files.answer(request.url(), header("Accept-Encoding"), header("If-None-Match"));
    let mut response = Response::from_data(answer.body).with_status_code(answer.status);
    for (name, value) in answer.headers {
        if let Ok(header) = tiny_http::Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // Whole answers with their length; chunks would hide it from progress bars.
    request.respond(response.with_chunked_threshold(usize::MAX))
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
