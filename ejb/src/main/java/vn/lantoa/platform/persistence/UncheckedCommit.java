package vn.lantoa.platform.persistence;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import org.jspecify.annotations.Nullable;

/**
 * Interceptor that makes failures to begin or commit a transaction unchecked. The transaction manager throws them as
 * checked exceptions from methods that declare none. A loop with {@code catch (RuntimeException)} would miss them and
 * end. Runs outside the container's own interceptor.
 */
abstract class UncheckedCommit {
    @AroundInvoke
    @Nullable Object proceed(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | NotSupportedException
                | SystemException e) {
            throw new TransactionalException("the transaction failed: " + e.getMessage(), e);
        }
    }
}
