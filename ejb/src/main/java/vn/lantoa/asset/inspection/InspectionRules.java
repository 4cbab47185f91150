package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.Inspection.Harmful;
import vn.lantoa.asset.Inspection.Locked;
import vn.lantoa.asset.Inspection.NotLooked;
import vn.lantoa.asset.Inspection.Unreadable;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.inspection.Scan.Clean;
import vn.lantoa.asset.tika.FileTypes;

/**
 * Rules that determine which findings refuse a version and which only add a remark. A file that exceeds the inspector's
 * limits may be legitimate, for instance a drawing with a hundred thousand lines. Such a file passes without metadata,
 * but only if a virus scanner found it clean.
 */
final class InspectionRules {
    private InspectionRules() {}

    /** Judges the findings of all files of a version. */
    public static Verdict judge(List<FileFinding> findings) {
        var refusals = findings.stream().map(InspectionRules::refusal).toList();
        var remarks = findings.stream().map(InspectionRules::remark).toList();
        var notes = Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .map(i -> refusals.get(i).or(() -> remarks.get(i)))
                .toList();
        // An infection takes precedence over other reasons, even those of earlier files.
        var refusal = refusals.contains(Optional.of("infected")) ? Optional.of("infected") : first(refusals);
        var remark = refusal.isPresent() ? Optional.<String>empty() : first(remarks);
        return new Verdict(scanOf(findings), refusal.orElse(null), remark.orElse(null), notes);
    }

    private static Optional<String> refusal(FileFinding file) {
        if (file.scan() instanceof Scan.Infected) return Optional.of("infected");
        if (!isWhatItSays(file)) return Optional.of("not-what-it-says");
        if (file.inspection() instanceof Locked) return Optional.of("encrypted");
        if (file.inspection() instanceof Harmful harmful) return Optional.of(harmful.reason());
        if (!isScannedEnough(file)) return Optional.of("too-big-to-scan");
        if (file.inspection() instanceof GaveUp gaveUp && !(file.scan() instanceof Clean))
            return Optional.of(gaveUp.reason());
        return Optional.empty();
    }

    /**
     * Returns true if the detected type matches the stated type. Raw audio and old video formats, which are not
     * detected, need only be readable by ffmpeg.
     */
    private static boolean isWhatItSays(FileFinding file) {
        var detected = FileTypes.canonical(file.detectedType());
        if (!detected.equals(FileTypes.UNKNOWN)) return FileTypes.fits(detected, file.saidType());
        return TimedMedia.includes(file.saidType()) && !(file.inspection() instanceof Unreadable);
    }

    private static Optional<String> remark(FileFinding file) {
        if (file.inspection() instanceof GaveUp gaveUp) return Optional.of(gaveUp.reason());
        if (file.inspection() instanceof NotLooked notLooked) return Optional.of(notLooked.reason());
        return file.inspection() instanceof Unreadable ? Optional.of("unreadable") : Optional.empty();
    }

    /**
     * Returns true if the scan suffices. A scan in parts suffices only for audio and video, which can be scanned
     * without their header.
     */
    private static boolean isScannedEnough(FileFinding file) {
        if (file.scan() instanceof Scan.BeyondLimits) return false;
        return !(file.scan() instanceof Clean clean && clean.inParts()) || TimedMedia.includes(file.detectedType());
    }

    /** Returns the weakest scan result of all files: one file not scanned makes the version not scanned. */
    private static ScanState scanOf(List<FileFinding> findings) {
        if (findings.stream().anyMatch(file -> file.scan() instanceof Scan.Infected)) return ScanState.INFECTED;
        boolean scanned = !findings.isEmpty() && findings.stream().allMatch(file -> file.scan() instanceof Clean);
        return scanned ? ScanState.CLEAN : ScanState.NOT_SCANNED;
    }

    private static Optional<String> first(List<Optional<String>> reasons) {
        return reasons.stream().flatMap(Optional::stream).findFirst();
    }
}
