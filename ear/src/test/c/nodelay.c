/* Takes Nagle's delay off every connection that a program makes which does not do so itself: for LD_PRELOAD. */
extern int setsockopt(int, int, int, const void *, unsigned);
extern void *dlsym(void *, const char *);

static int (*next)(int, const void *, unsigned);

int connect(int fd, const void *address, unsigned length) {
  int on = 1;
  if (!next) *(void **) &next = dlsym((void *) -1L /* RTLD_NEXT */, "connect");
  setsockopt(fd, 6 /* IPPROTO_TCP */, 1 /* TCP_NODELAY */, &on, sizeof on);
  return next(fd, address, length);
}
