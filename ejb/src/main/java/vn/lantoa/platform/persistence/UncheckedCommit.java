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
 * Makes failures to begin or to commit a transaction unchecked. The transaction manager throws them as checked
 * exceptions out of methods that declare none, so that {@code catch (RuntimeException)} in a loop would miss them and
 * the loop would end. Runs outside the container's own interceptor.
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
