//! The promise that Lectern keeps off the network, made to the kernel.
//!
//! 1. `main` calls [`deny_network`] before anything else runs.
//! 2. From then on every thread of this process, and every process it starts, can open sockets of this machine
//!    (`AF_UNIX`: windows, sound, the screen reader) and no other kind. There is no way back.
//! 3. On systems without such a promise nothing is done, and [`Network::Open`] says so.
//!
//! Another way to reach a network that the kernel grows is one more line in `filters`.

use crate::error::Error;

/// What stands between this process and the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// The kernel refuses every socket that could leave this machine.
    Denied,
    /// Nothing but our word and our dependencies: this system has no filter that we know how to set.
    Open,
}

/// Gives up the network for this process, all its threads, and every process it will start.
///
/// Opening another socket than `AF_UNIX` then fails with `EACCES`, which Rust calls
/// [`PermissionDenied`](std::io::ErrorKind::PermissionDenied). Sockets that are already open stay open. Asking again is
/// harmless. Programs started later cannot gain rights through set-user-ID files (`no_new_privs`).
///
/// # Errors
/// [`Error::NoSandbox`] where the kernel, or whatever Lectern runs inside, refuses the filter.
pub fn deny_network() -> Result<Network, Error> {
    kernel::deny()
}

#[cfg(not(all(target_os = "linux", target_pointer_width = "64", target_endian = "little")))]
mod kernel {
    use super::{Error, Network};

    pub(super) fn deny() -> Result<Network, Error> {
        Ok(Network::Open)
    }
}

#[cfg(all(target_os = "linux", target_pointer_width = "64", target_endian = "little"))]
mod kernel {
    use super::{Error, Network};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    /// Added to a call's number by programs of the x32 kind, which the kernel counts as x86-64 (`__X32_SYSCALL_BIT`
    /// in the kernel's `asm/unistd.h`).
    const X32: libc::c_long = 0x4000_0000;

    pub(super) fn deny() -> Result<Network, Error> {
        filters()
            .and_then(|filters| {
                filters.iter().try_for_each(|filter| seccompiler::apply_filter_all_threads(filter))
            })
            .map(|()| Network::Denied)
            .map_err(|error| Error::NoSandbox { reason: error.to_string() })
    }

    /// One filter for each answer that the kernel shall give.
    fn filters() -> Result<[BpfProgram; 2], seccompiler::Error> {
        let unix = u64::try_from(libc::AF_UNIX).unwrap_or_default();
        let not_unix = SeccompRule::new(vec![SeccompCondition::new(
            0,
            SeccompCmpArgLen::Dword,
            SeccompCmpOp::Ne,
            unix,
        )?])?;
        Ok([
            filter(&[libc::SYS_socket, libc::SYS_socketpair], &[not_unix], libc::EACCES)?,
            // A ring opens sockets without the calls above. Programs take its absence for an older kernel.
            filter(&[libc::SYS_io_uring_setup], &[], libc::ENOSYS)?,
        ])
    }

    /// A filter that answers `calls` with `errno` where one of `rules` fits (always, where there are none), and lets
    /// everything else pass. A call made in another machine language (32-bit) ends the process that makes it.
    fn filter(
        calls: &[libc::c_long],
        rules: &[SeccompRule],
        errno: i32,
    ) -> Result<BpfProgram, seccompiler::Error> {
        let both_kinds = calls.iter().flat_map(|&call| [call, call | X32]);
        let filter = SeccompFilter::new(
            both_kinds.map(|call| (call, rules.to_vec())).collect(),
            SeccompAction::Allow,
            SeccompAction::Errno(errno.unsigned_abs()),
            std::env::consts::ARCH.try_into()?,
        )?;
        Ok(filter.try_into()?)
    }
}
