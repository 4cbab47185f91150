package vn.lantoa.rendition;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.UseCase;

/**
 * Makes the waiting renditions, one after another. If a maker crashes or fails, its lease expires and another maker
 * takes over. A general outage does not count as an attempt. A statement that exceeds its time limit counts, because it
 * would otherwise be retried forever.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MakeRenditions {
    @Inject
    RenditionLedger ledger;

    @Inject
    RenditionPulse pulse;

    @Inject
    BlobStorage blobs;

    @Inject
    @Any
    Instance<MediaTool> tools;

    @Inject
    ChildConfig config;

    /** Makes renditions until none waits in this lane. */
    public void call(Lane lane) {
        for (var jobs = ledger.claim(lane); !jobs.isEmpty(); jobs = ledger.claim(lane)) make(jobs);
    }

    private void make(List<RenditionJob> jobs) {
        jobs.forEach(pulse::begin);
        try (var scratch = Scratch.open(config.scratch())) {
            var outcomes = make(jobs, scratch);
            for (int i = 0; i < jobs.size(); i++) keep(jobs.get(i), outcomes.get(i));
        } catch (RuntimeException e) {
            if (Outage.find(e).filter(Outage::outlastsWork).isPresent()) jobs.forEach(ledger::putOff);
            throw e;
        } finally {
            jobs.forEach(pulse::end);
        }
    }

    private void keep(RenditionJob job, MakeOutcome outcome) {
        if (outcome instanceof MakeOutcome.Interrupted) {
            ledger.putOff(job);
            // The exception prevents this stopping server from leasing the rendition again.
            throw new IllegalStateException("stopped while making " + job.id());
        }
        if (outcome instanceof MakeOutcome.Impossible impossible) ledger.fail(job, impossible.reason());
        if (outcome instanceof MakeOutcome.MadeRendition made) ledger.finish(job, made, put(job, made));
    }

    private List<Blob> put(RenditionJob job, MakeOutcome.MadeRendition made) {
        var kept = new ArrayList<>(List.of(blobs.put(made.file(), job.recipe().mediaType())));
        for (var part : made.parts()) kept.add(blobs.put(part.file(), part.mediaType()));
        return kept;
    }

    private List<MakeOutcome> make(List<RenditionJob> jobs, Scratch scratch) {
        var first = jobs.get(0);
        var source = first.source();
        var tool = findTool(first);
        if (tool.isEmpty()) return all(jobs, "no-tool");
        long extra =
                first.extras().stream().mapToLong(RenditionJob.Extra::bytes).sum();
        if (source.bytes() + extra > config.scratchBytes()) return all(jobs, "too-big");
        // twice the size, because the result needs space as well
        if (!scratch.hasRoomFor(2 * (source.bytes() + extra))) return all(jobs, "no-room");
        var input = scratch.receive(blobs.open(source.sha256()), "input");
        for (var one : first.extras()) scratch.receive(blobs.open(one.sha256()), one.name());
        return tool.get()
                .make(jobs, input, scratch.directory(), percent -> jobs.forEach(job -> pulse.progress(job, percent)));
    }

    private static List<MakeOutcome> all(List<RenditionJob> jobs, String reason) {
        return Collections.nCopies(jobs.size(), new MakeOutcome.Impossible(reason));
    }

    private Optional<MediaTool> findTool(RenditionJob job) {
        return tools.stream()
                .filter(tool -> tool.takes(job.recipe(), job.source().mediaType()))
                .findFirst();
    }
}
