package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of the addresses under which holders of documents see the proofs of a submission. The database gives each
 * submission an address that cannot be guessed.
 */
@ApplicationScoped
public class ProofAddresses {
    private static final String SELECT = "select p.code, r.organisation_id as organisation, r.year, r.step, p.number,"
            + " p.ended_at is not null as is_ended from proof_address p join unit_report r on r.id = p.report_id where ";

    private static final String OF = "r.organisation_id = :organisation and r.year = :year and r.step = :step";

    @Inject
    Database database;

    /**
     * The address of a submission's proofs.
     *
     * @param number number of the submission
     * @param isEnded true if the address was ended
     */
    record ProofAddress(String code, ReportKey report, int number, boolean isEnded) {
        String path() {
            return "/proofs/" + code;
        }
    }

    /** Finds the address with this code. */
    Optional<ProofAddress> find(String code) {
        return database.sql(SELECT + "p.code = :code").with("code", code).first(ProofAddress.class);
    }

    /** Finds the address of this submission; submissions of earlier releases of the software have none. */
    Optional<ProofAddress> find(ReportKey report, int number) {
        return database.sql(SELECT + OF + " and p.number = :number")
                .with(report)
                .with("number", number)
                .first(ProofAddress.class);
    }

    /** Returns the path of the page of the report's last submission; empty if there is none or it was ended. */
    public Optional<String> lastPath(ReportKey report) {
        return database.sql(SELECT + OF + " order by p.number desc limit 1")
                .with(report)
                .first(ProofAddress.class)
                .filter(address -> !address.isEnded())
                .map(ProofAddress::path);
    }

    /** Ends the address; returns false if it was already ended. */
    boolean end(ProofAddress address, Instant now) {
        return database.sql("update proof_address set ended_at = :now where code = :code and ended_at is null")
                        .with("code", address.code())
                        .with("now", now)
                        .update()
                > 0;
    }
}
