package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/**
 * Reads the proofs of a submitted report for the holder of its document, without sign-in. The proofs are those printed in
 * the document, as far as they are public now.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadProofPage {
    @Inject
    ProofAddresses addresses;

    @Inject
    ReportCourse course;

    @Inject
    Submissions submissions;

    @Inject
    PublicProofs proofs;

    /**
     * Returns the page with this code.
     *
     * @throws NotFound if no address has the code, or if the address was ended
     */
    public ProofPage call(String code) {
        var address = addresses.find(code).filter(one -> !one.isEnded()).orElseThrow(() -> new NotFound("proof page"));
        var key = address.report();
        var submission = course.submission(key, address.number());
        var submitted = submissions.of(key, submission);
        var last = course.last(key).map(ReportSubmission::number).orElse(0);
        var isLatest = last == address.number();
        var plan = submitted.plan();
        if (submitted.content() instanceof ReportContent unit)
            return new ProofPage(
                    unit.unit().name(), key.year(), key.step(), submission, isLatest, proofs.of(unit, plan));
        var tasks = PublicProofs.of((ConsolidatedContent) submitted.content(), plan);
        return new ProofPage(submitted.deadline().sender(), key.year(), key.step(), submission, isLatest, tasks);
    }
}
