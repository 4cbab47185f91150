package vn.lantoa.asset.inspection;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.Inspection;

/**
 * All findings about one file.
 *
 * @param saidType the media type stated on upload
 * @param headType the media type detected from the first bytes
 */
public record FileFinding(int position, String saidType, String headType, Scan scan, Inspection inspection) {
    /** Returns the media type of the bytes, as far as detected. */
    String detectedType() {
        if (inspection instanceof Inspection.InspectionFacts found)
            return found.facts().getOrDefault(Fact.DETECTED_TYPE, headType);
        if (inspection instanceof Inspection.Unreadable unreadable) return unreadable.detectedType();
        if (inspection instanceof Inspection.Harmful harmful) return harmful.detectedType();
        return inspection instanceof Inspection.Locked locked ? locked.detectedType() : headType;
    }

    /** Returns the facts to store. */
    FileFacts facts(Optional<String> note) {
        var facts = new TreeMap<String, String>();
        if (inspection instanceof Inspection.InspectionFacts found) facts.putAll(found.facts());
        facts.putAll(Map.of(Fact.DETECTED_TYPE, detectedType(), Fact.SCAN, scan.slug()));
        if (scan instanceof Scan.Infected infected) facts.put(Fact.INFECTED_WITH, infected.signature());
        note.ifPresent(slug -> facts.put(Fact.NOTE, slug));
        return new FileFacts(facts);
    }
}
