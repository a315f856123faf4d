//! What may be tried only so often: signing in, by account and by address. Waits grow with each failure.

use std::net::IpAddr;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tulos_store::{Db, Moment, Result, sql};

use crate::session::hex;
use crate::sql as statements;

/// Failures are remembered for so long.
const REMEMBERED: Duration = Duration::from_hours(1);
/// The longest wait.
const LONGEST: Duration = Duration::from_mins(15);

/// Something that is tried: an account, or an address that tries. Kept as a hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    hash: String,
    /// Failures without a wait.
    free: i64,
}

impl Scope {
    /// An account, by the name that was typed, whether it exists or not.
    pub fn account(name: &str) -> Self {
        Self { hash: hashed("account", name), free: 5 }
    }

    /// An address; of IPv6 the network of a household.
    pub fn address(address: IpAddr) -> Self {
        let network = match address {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("{:?}", &address.segments()[..4]),
        };
        Self { hash: hashed("address", &network), free: 20 }
    }
}

fn hashed(kind: &str, name: &str) -> String {
    hex(&Sha256::new().chain_update(kind).chain_update([0]).chain_update(name).finalize())
}

/// How long these must wait yet before they may try again.
///
/// # Errors
/// Where the database says so.
pub async fn wait(db: &Db, scopes: &[Scope], now: Moment) -> Result<Option<Duration>> {
    let hashes = scopes.iter().map(|scope| scope.hash.as_str());
    let (till,): (Option<i64>,) = db.one(sql(statements::SHUT).list(hashes)).await?;
    let wait = till.map_or(Duration::ZERO, |till| Moment(till).since(now));
    Ok((!wait.is_zero()).then_some(wait))
}

/// Notes that it was in vain.
///
/// # Errors
/// Where the database says so.
pub async fn failed(db: &Db, scopes: &[Scope], now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    for scope in scopes {
        let noted = sql(statements::FAILED).bind(scope.hash.as_str()).bind(now).bind(now.minus(REMEMBERED));
        let (failures,): (i64,) = tx.one(noted).await?;
        if let Some(wait) = wait_after(failures - scope.free) {
            let shut = sql(statements::KEEP_SHUT).bind(scope.hash.as_str()).bind(now.plus(wait));
            tx.run(shut).await?;
        }
    }
    tx.commit().await
}

/// Notes that it was not: the account is its owner's, and counting begins anew.
///
/// # Errors
/// Where the database says so.
pub async fn succeeded(db: &Db, account: &Scope) -> Result<()> {
    let mut tx = db.begin().await?;
    tx.run(sql(statements::FORGET).bind(account.hash.as_str())).await?;
    tx.commit().await
}

/// 2, 4, 8 seconds and so on, from the first failure that is one too many.
fn wait_after(too_many: i64) -> Option<Duration> {
    let doublings = u32::try_from(too_many).ok().filter(|count| *count > 0)?;
    Some(Duration::from_secs(1 << doublings.min(16)).min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_quarter_of_an_hour() {
        let waits: Vec<_> = (-1..12).map(|n| wait_after(n).map(|wait| wait.as_secs())).collect();
        let expected = [None, None, Some(2), Some(4), Some(8), Some(16), Some(32), Some(64), Some(128)];
        assert_eq!(waits[..9], expected);
        assert_eq!(waits[12], Some(900));
    }

    #[test]
    fn a_household_is_one_address() {
        let address = |text: &str| Scope::address(text.parse().unwrap());
        assert_eq!(address("2001:db8:1:2::1"), address("2001:db8:1:2:ffff::9"));
        assert_ne!(address("2001:db8:1:2::1"), address("2001:db8:1:3::1"));
        assert_ne!(address("192.0.2.1"), address("192.0.2.2"));
    }
}
