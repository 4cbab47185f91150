package vn.lantoa.web.front;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Resources for reading the store, shared by all transfers.
 *
 * @param reading executor that opens streams and reads pieces
 * @param closing executor that closes streams; separate, because an open may wait for a close
 * @param streams limits the open streams, because a store blocks when its own limit is reached
 */
record StoreAccess(Executor reading, Executor closing, Semaphore streams) {}
