//! `tulos user`: the people who may sign in.

use std::io::{IsTerminal, Read};

use clap::{Args, Subcommand};
use tulos_business::people::{self, Newcomer, SHORTEST};
use tulos_business::{links, people::Listed};
use tulos_shell::{Role, session};
use tulos_store::{Db, Error, Moment};
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::output;
use crate::reader::Reader;
use crate::settings::{Address, Place, not_opened};
use crate::which::the_business;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Let somebody into a business, or change what they may do there; somebody new gets a link to choose a password by
    Add(Add),
    /// Change somebody's password; prints a link by which they choose a new one
    Password(Password),
    /// List who may sign in, and where they work
    List(List),
}

#[derive(Args)]
struct Add {
    /// The mail address that they sign in with
    #[arg(value_name = "EMAIL")]
    email: String,
    /// What they are called (without it, what stands before the at sign)
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The business that they work in, where there are several
    #[arg(long, value_name = "NAME")]
    business: Option<String>,
    /// What they may do there: owner, member or viewer [default: owner]
    #[arg(long, value_name = "ROLE", value_parser = ["owner", "member", "viewer"])]
    role: Option<String>,
    /// They run this installation
    #[arg(long)]
    operator: bool,
    #[command(flatten)]
    source: FromInput,
    #[command(flatten)]
    address: Address,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reader: Reader,
}

#[derive(Args)]
struct Password {
    /// The mail address that they sign in with
    #[arg(value_name = "EMAIL")]
    email: String,
    #[command(flatten)]
    source: FromInput,
    #[command(flatten)]
    address: Address,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reader: Reader,
}

#[derive(Args)]
struct FromInput {
    /// Take the password from standard input instead of printing a link
    #[arg(long)]
    password_stdin: bool,
}

#[derive(Args)]
struct List {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reader: Reader,
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    match &arguments.what {
        What::Add(arguments) => super::wait_for(add(arguments, &arguments.reader.words())),
        What::Password(arguments) => super::wait_for(password(arguments, &arguments.reader.words())),
        What::List(arguments) => super::wait_for(list(arguments, &arguments.reader.words())),
    }
}

async fn add(arguments: &Add, words: &Words) -> Ended {
    let opened = |error: Error| not_opened(&error, words);
    if !arguments.email.contains('@') {
        return Err(Stopped::WrongInput(words.say("tulos-user-no-address", &[])));
    }
    let base = arguments.address.known(words)?;
    let hash = arguments.source.hash(words).await?;
    let db = arguments.place.open(words).await?;
    let business = match (&arguments.business, arguments.operator) {
        // Who runs the installation need not work in a business.
        (None, true) => None,
        (name, _) => Some(the_business(&db, name.as_deref(), words).await?),
    };
    // Somebody must look after the installation.
    let operator = arguments.operator || !people::is_anybody(&db).await.map_err(opened)?;
    let known = people::by_email(&db, &arguments.email).await.map_err(opened)?;
    if known.is_some() && hash.is_some() {
        let args = [("email", Arg::Text(&arguments.email))];
        return Err(Stopped::WrongInput(words.say("tulos-user-twice", &args)));
    }
    let mut tx = db.begin().await.map_err(opened)?;
    let person = match &known {
        Some((person, _)) => *person,
        None => {
            people::add(&mut tx, arguments.newcomer(hash.clone()), Moment::now()).await.map_err(opened)?
        }
    };
    let role = arguments.role.as_deref().and_then(Role::from_code).unwrap_or(Role::Owner);
    if let Some(business) = &business {
        people::join(&mut tx, business.id, person, role).await.map_err(opened)?;
    }
    if operator {
        people::make_operator(&mut tx, person).await.map_err(opened)?;
        people::entrust(&mut tx).await.map_err(opened)?;
    }
    let has_password = hash.is_some() || known.is_some_and(|(_, password)| password.is_some());
    let link = if has_password {
        None
    } else {
        let link = links::add(&mut tx, links::Purpose::Password, Some(person), Moment::now()).await;
        Some(format!("{base}{}", link.map_err(opened)?))
    };
    tx.commit().await.map_err(opened)?;
    db.close().await;
    let told = business.as_ref().filter(|_| link.is_none()).map(|business| {
        let args = [
            ("email", Arg::Text(&arguments.email)),
            ("business", Arg::Text(&business.name)),
            ("role", Arg::Text(role.code())),
        ];
        words.say("tulos-user-works", &args)
    });
    match told {
        Some(told) => output::write(format!("{told}\n").as_bytes()),
        None => tell(&arguments.email, link.as_deref(), "tulos-user-added", words),
    }
}

impl Add {
    fn newcomer(&self, password: Option<String>) -> Newcomer<'_> {
        let before_at = self.email.split('@').next().unwrap_or_default();
        Newcomer {
            email: &self.email,
            name: self.name.as_deref().unwrap_or(before_at),
            operator: self.operator,
            password,
        }
    }
}

async fn password(arguments: &Password, words: &Words) -> Ended {
    let opened = |error: Error| not_opened(&error, words);
    let base = arguments.address.known(words)?;
    let hash = arguments.source.hash(words).await?;
    let db = arguments.place.open_there(words).await?;
    let found = people::by_email(&db, &arguments.email).await.map_err(opened)?;
    let Some((person, _)) = found else {
        let args = [("email", Arg::Text(&arguments.email))];
        return Err(Stopped::WrongInput(words.say("tulos-user-unknown", &args)));
    };
    let mut tx = db.begin().await.map_err(opened)?;
    let link = if let Some(hash) = &hash {
        people::change_password(&mut tx, person, hash).await.map_err(opened)?;
        None
    } else {
        let link = links::add(&mut tx, links::Purpose::Password, Some(person), Moment::now()).await;
        Some(format!("{base}{}", link.map_err(opened)?))
    };
    tx.commit().await.map_err(opened)?;
    if hash.is_some() {
        session::close_all(&db, person).await.map_err(opened)?;
    }
    db.close().await;
    tell(&arguments.email, link.as_deref(), "tulos-user-password-changed", words)
}

fn tell(email: &str, link: Option<&str>, without_link: &str, words: &Words) -> Ended {
    let line = match link {
        Some(link) => {
            words.say("tulos-user-link", &[("email", Arg::Text(email)), ("address", Arg::Text(link))])
        }
        None => words.say(without_link, &[("email", Arg::Text(email))]),
    };
    output::write(format!("{line}\n").as_bytes())
}

impl FromInput {
    /// The hash of the password on standard input, if that is where it is.
    async fn hash(&self, words: &Words) -> Result<Option<String>, Stopped> {
        if !self.password_stdin {
            return Ok(None);
        }
        let mut password = String::new();
        let mut input = std::io::stdin();
        if input.is_terminal() {
            output::complain(&words.say("tulos-user-type-password", &[]));
            let read = input.read_line(&mut password);
            read.map_err(|error| Stopped::Failed(error.to_string()))?;
        } else {
            input.read_to_string(&mut password).map_err(|error| Stopped::Failed(error.to_string()))?;
        }
        let password = password.trim_end_matches(['\r', '\n']).to_owned();
        if password.chars().count() < SHORTEST {
            let args = [("count", Arg::Count(SHORTEST as u64))];
            return Err(Stopped::WrongInput(words.say("business-password-short", &args)));
        }
        people::hash(password).await.map(Some).map_err(|error| Stopped::Failed(error.to_string()))
    }
}

async fn list(arguments: &List, words: &Words) -> Ended {
    let db: Db = arguments.place.open_there(words).await?;
    let all = people::all(&db).await.map_err(|error| not_opened(&error, words))?;
    db.close().await;
    let line = |listed: &Listed| {
        let works = listed.works.as_ref().map(|(business, role)| format!("{business} ({})", role.code()));
        let operator = listed.operator.then(|| "operator".to_owned());
        let rest: Vec<String> = [operator, works].into_iter().flatten().collect();
        format!("{}\t{}\t{}\n", listed.email, listed.name, rest.join(", "))
    };
    output::write(all.iter().map(line).collect::<String>().as_bytes())
}
