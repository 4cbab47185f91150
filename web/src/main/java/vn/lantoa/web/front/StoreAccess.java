package vn.lantoa.web.front;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * How transfers share the store.
 *
 * @param reading opens streams and reads pieces
 * @param closing closes streams; threads of its own, since what waits to be opened may wait for just that
 * @param streams how many may be open at a time: a store has bounds of its own, and waits where they are reached
 */
record StoreAccess(Executor reading, Executor closing, Semaphore streams) {}
