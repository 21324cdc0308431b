/* Between a program and the system: counts what it changes under one folder, and at the n-th such
 * call fails, tears a write in two, or ends the process. SQLite's calls and Python's alike. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { COUNT, FAIL, FULL, KILL, TEAR };

static char folder[PATH_MAX];
static size_t length;
static long at, count;
static int how;

void shim_arm(const char *where, int what, long number) {
    snprintf(folder, sizeof folder, "%s", where);
    length = strlen(folder);
    how = what;
    at = number;
    count = 0;
}

long shim_count(void) { return count; }

static int inside(const char *path) { return length && !strncmp(path, folder, length); }

static int inside_at(int fd, const char *path) {
    char link[64], where[PATH_MAX];
    if (!length || !path) return 0;
    if (path[0] == '/') return inside(path);
    if (fd == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, where, sizeof where - 1);
    if (size < 0) return 0;
    where[size] = 0;
    return inside(where);
}

static int inside_fd(int fd) {
    char link[64], where[PATH_MAX];
    if (!length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, where, sizeof where - 1);
    if (size < 0) return 0;
    where[size] = 0;
    return inside(where);
}

/* Whether this call fails; sets errno. A full disk stays full, other faults happen once. */
static int hit(int needs_room) {
    count++;
    if (how == FULL) {
        if (count < at || !needs_room) return 0;
        errno = ENOSPC;
        return 1;
    }
    if (count != at) return 0;
    if (how == FAIL) {
        errno = EIO;
        return 1;
    }
    if (how == KILL || how == TEAR) kill(getpid(), SIGKILL);
    return 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRITES(name, parameters, arguments, half)                                     \
    ssize_t name parameters {                                                         \
        static __typeof__(&name) real;                                                \
        if (!real) real = REAL(name);                                                 \
        if (inside_fd(fd)) {                                                          \
            if (how == TEAR && count + 1 == at && size > 1) real half;                \
            if (hit(1)) return -1;                                                    \
        }                                                                             \
        return real arguments;                                                        \
    }

WRITES(write, (int fd, const void *data, size_t size), (fd, data, size), (fd, data, size / 2))
WRITES(pwrite, (int fd, const void *data, size_t size, off_t place), (fd, data, size, place),
       (fd, data, size / 2, place))
WRITES(pwrite64, (int fd, const void *data, size_t size, off64_t place), (fd, data, size, place),
       (fd, data, size / 2, place))

#define CALLS(name, parameters, arguments, where, room)                               \
    int name parameters {                                                             \
        static __typeof__(&name) real;                                                \
        if (!real) real = REAL(name);                                                 \
        if ((where) && hit(room)) return -1;                                          \
        return real arguments;                                                        \
    }

CALLS(fsync, (int fd), (fd), inside_fd(fd), 0)
CALLS(fdatasync, (int fd), (fd), inside_fd(fd), 0)
CALLS(ftruncate, (int fd, off_t size), (fd, size), inside_fd(fd), 0)
CALLS(ftruncate64, (int fd, off64_t size), (fd, size), inside_fd(fd), 0)
CALLS(unlink, (const char *path), (path), inside_at(AT_FDCWD, path), 0)
CALLS(unlinkat, (int fd, const char *path, int flags), (fd, path, flags), inside_at(fd, path), 0)
CALLS(rmdir, (const char *path), (path), inside_at(AT_FDCWD, path), 0)
CALLS(mkdir, (const char *path, mode_t mode), (path, mode), inside_at(AT_FDCWD, path), 1)
CALLS(chmod, (const char *path, mode_t mode), (path, mode), inside_at(AT_FDCWD, path), 0)
CALLS(fchmod, (int fd, mode_t mode), (fd, mode), inside_fd(fd), 0)
CALLS(rename, (const char *old, const char *new), (old, new), inside_at(AT_FDCWD, new), 1)
CALLS(renameat, (int from, const char *old, int to, const char *new), (from, old, to, new),
      inside_at(to, new), 1)
CALLS(link, (const char *old, const char *new), (old, new), inside_at(AT_FDCWD, new), 1)
CALLS(linkat, (int from, const char *old, int to, const char *new, int flags),
      (from, old, to, new, flags), inside_at(to, new), 1)

#define OPENS(name)                                                                   \
    int name(const char *path, int flags, ...) {                                      \
        static __typeof__(&name) real;                                                \
        mode_t mode = 0;                                                              \
        if (!real) real = REAL(name);                                                 \
        if (flags & (O_CREAT | O_TMPFILE)) {                                          \
            va_list rest;                                                             \
            va_start(rest, flags);                                                    \
            mode = va_arg(rest, mode_t);                                              \
            va_end(rest);                                                             \
        }                                                                             \
        if ((flags & O_CREAT) && inside_at(AT_FDCWD, path) && hit(1)) return -1;      \
        return real(path, flags, mode);                                               \
    }

OPENS(open)
OPENS(open64)

int openat(int fd, const char *path, int flags, ...) {
    static __typeof__(&openat) real;
    mode_t mode = 0;
    if (!real) real = REAL(openat);
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    if ((flags & O_CREAT) && inside_at(fd, path) && hit(1)) return -1;
    return real(fd, path, flags, mode);
}
