package vn.lantoa.architecture.canary.asset;

import jakarta.annotation.Resource;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Breaks: nothing else opens a transaction. */
class BeginsItself {
    @Resource
    UserTransaction transaction;

    int status() throws SystemException {
        return transaction.getStatus();
    }
}
