package vn.lantoa.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.ReadinessCheck;
import vn.lantoa.kernel.ReadinessCheck.Finding;

/**
 * The readiness of this node, from all checks at once. A check that throws or does not answer within three seconds says
 * no.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckReadiness {
    private static final int PATIENCE_SECONDS = 3;

    @Inject
    @Any
    Instance<ReadinessCheck> checks;

    @Resource
    ManagedExecutorService executor;

    /** Runs all checks, and gives the findings by name. */
    public Readiness call() {
        var asked = checks.stream().map(this::ask).toList();
        return new Readiness(asked.stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(Readiness.Check::name))
                .toList());
    }

    private CompletableFuture<Readiness.Check> ask(ReadinessCheck check) {
        return CompletableFuture.supplyAsync(check::check, executor)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .handle((finding, failure) -> check(check.name(), finding, failure));
    }

    private static Readiness.Check check(String name, @Nullable Finding finding, @Nullable Throwable failure) {
        if (finding != null) return new Readiness.Check(name, finding.ready(), finding.degraded(), finding.detail());
        var cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
        return new Readiness.Check(name, false, false, String.valueOf(cause));
    }
}
