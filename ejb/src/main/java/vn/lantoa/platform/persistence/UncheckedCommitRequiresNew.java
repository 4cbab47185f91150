package vn.lantoa.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** {@link UncheckedCommit} for transactions of type {@code REQUIRES_NEW}: the type is part of the binding. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class UncheckedCommitRequiresNew extends UncheckedCommit {}
