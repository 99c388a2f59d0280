//! Keeps the C library from holding on to memory that has been freed.
//!
//! By itself it gives each thread a heap of its own, and after the first large block was freed it keeps others like it for
//! later: the pictures of the window leave holes of some megabytes. One heap, and large blocks given back at once, save about
//! 14 MB after 200 pages of a book have been turned, measured on Linux with the same settings in the environment.

/// A block of this many bytes is the system's again as soon as it is freed; so is as much free space at the heap's end.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LARGE: libc::c_int = 128 * 1024;

/// Asks the C library to be frugal; called once, before any thread is started.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code)]
pub fn be_frugal() {
    for (option, value) in
        [(libc::M_ARENA_MAX, 1), (libc::M_MMAP_THRESHOLD, LARGE), (libc::M_TRIM_THRESHOLD, LARGE)]
    {
        // SAFETY: `mallopt` takes two numbers and keeps no reference to anything; one that it does not know it ignores.
        unsafe { libc::mallopt(option, value) };
    }
}

/// Nothing to ask for.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn be_frugal() {}
