package vn.lantoa.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** {@link UncheckedCommit} for transactions of type {@code REQUIRED}: the type is part of the binding. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class UncheckedCommitRequired extends UncheckedCommit {}
