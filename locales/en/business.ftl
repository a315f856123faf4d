### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Sign in
business-sign-in-lead = With your email address and your password.
business-sign-in-do = Sign in
business-sign-in-wrong = This email address and this password do not go together.
business-email = Email address
business-email-wrong = Please fill in an email address, such as anna@example.com.
business-password = Password
business-name = Your name
business-name-missing = Please fill in your name.

## Choosing a password
business-password-choose = Choose a password
business-password-lead = You will sign in with it from now on.
business-password-do = Keep this password
business-password-hint = At least { $count } characters. A few words that only you would put together are best.
business-password-short = This password is too short: it needs at least { $count } characters.

## The first person
business-welcome = Welcome to Tulos
business-welcome-lead = You are the first one here, so you look after this installation. Nothing of what you fill in leaves this computer.
business-welcome-do = Begin

## What is being worked on
business-work = Work in progress
business-work-lead = What Tulos is doing for you right now, and what it could not do.
business-work-none = All done
business-work-none-lead = Nothing is waiting and nothing has failed.
business-work-what = What
business-work-state = State
business-work-tries = Tries
business-work-failure = What went wrong
business-work-again = Again
business-work-dead = Given up
business-work-running = Under way
business-work-progress = { $share } done
business-work-waiting = Waiting
business-work-retry = Try again
# Kinds of work.
business-job-import = Taking in books
business-job-verdict = Working out the verdicts
