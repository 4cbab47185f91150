package vn.lantoa.rendition;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.asset.blob.BlobShelf;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.Made;

/**
 * Makes the renditions that wait, one after the other. Nobody needs a catch: a maker that dies or fails leaves its lease
 * to run out, and another takes over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeRenditions {
    @Inject
    RenditionLedger ledger;

    @Inject
    RenditionPulse pulse;

    @Inject
    BlobShelf blobs;

    @Inject
    @Any
    Instance<MediaTool> tools;

    @Inject
    ChildConfig config;

    /** Makes until nothing waits any more. */
    public void call() {
        for (var job = ledger.claim(); job.isPresent(); job = ledger.claim()) make(job.get());
    }

    private void make(RenditionJob job) {
        pulse.begin(job);
        try (var scratch = Scratch.open(config.scratch())) {
            var outcome = make(job, scratch);
            // Not to be claimed again by a server that stops.
            if (outcome instanceof Interrupted) throw new IllegalStateException("stopped while making " + job.id());
            if (outcome instanceof Impossible impossible) ledger.fail(job, impossible.reason());
            if (outcome instanceof Made made)
                ledger.finish(job, made, blobs.put(made.file(), job.recipe().mediaType()));
        } finally {
            pulse.end(job);
        }
    }

    private MakeOutcome make(RenditionJob job, Scratch scratch) {
        var source = job.source();
        var tool = findTool(source.mediaType());
        if (tool.isEmpty()) return new Impossible("no-tool");
        if (source.bytes() > config.scratchBytes()) return new Impossible("too-big");
        // As much again for what is made of it.
        if (!scratch.hasRoomFor(2 * source.bytes())) return new Impossible("no-room");
        var input = scratch.receive(blobs.open(source.sha256()), "input");
        return tool.get().make(job, input, scratch.directory(), percent -> pulse.progress(job, percent));
    }

    private Optional<MediaTool> findTool(String mediaType) {
        return tools.stream().filter(tool -> tool.takes(mediaType)).findFirst();
    }
}
