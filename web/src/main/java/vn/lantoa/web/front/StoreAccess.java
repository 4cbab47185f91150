package vn.lantoa.web.front;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * The share of transfers in the store.
 *
 * @param reading opens streams and reads pieces
 * @param closing closes streams; threads of its own, since an open may wait for just such a close
 * @param streams number of streams open at a time: a store has limits of its own, and waits where they are reached
 */
record StoreAccess(Executor reading, Executor closing, Semaphore streams) {}
