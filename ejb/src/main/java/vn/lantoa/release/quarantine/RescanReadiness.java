package vn.lantoa.release.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import vn.lantoa.asset.clamd.ClamdConfig;
import vn.lantoa.kernel.ReadinessCheck;

/** Status of the rescan, shown to administrators. It never makes a node unready. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class RescanReadiness implements ReadinessCheck {
    @Inject
    ClamdConfig scanner;

    @Inject
    RescanLedger ledger;

    @Inject
    Quarantine quarantine;

    @Override
    public String name() {
        return "rescan";
    }

    @Override
    public Finding check() {
        return Finding.ready(scanner.host() == null, detail(ledger.find()) + " quarantined=" + quarantine.count());
    }

    private String detail(Rescan rescan) {
        if (scanner.host() == null) return "rescan-off";
        var begun = rescan.begunAt();
        if (begun == null) return rescan.awaySince() == null ? "rescan-soon" : "rescan-waits";
        var state =
                rescan.awaySince() != null ? "rescan-waits" : rescan.isUnderWay() ? "rescan-goes-on" : "rescan-done";
        return "%s begun=%s files=%d megabytes=%d passed-over=%d infected=%d"
                .formatted(
                        state,
                        begun.truncatedTo(ChronoUnit.MINUTES),
                        rescan.progress().files(),
                        rescan.progress().bytes() >> 20,
                        rescan.progress().unscanned(),
                        rescan.progress().infected());
    }
}
