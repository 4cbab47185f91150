package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.query.Database;

/** Reader of the transcripts of a released video or audio, as extracted by the inspection. */
@ApplicationScoped
public class PublicTranscripts {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Transcript as a list of paragraphs. */
    public record Transcript(String language, List<String> paragraphs) {}

    /** Returns the transcripts of the entry; empty if no text could be extracted. */
    public List<Transcript> of(CatalogueEntry entry) {
        if (entry.files().stream().noneMatch(file -> file.role().equals("TRANSCRIPT"))) return List.of();
        return database
                .sql(
                        """
                        select coalesce(f.language, r.language) as language, f.facts ->> 'text' as text
                          from agency_release r join version_file f on f.version_id = r.version_id
                         where r.asset_id = :asset and r.version_number = :version and f.role = 'TRANSCRIPT'
                           and (r.expires_at is null or r.expires_at > :now) and f.facts ->> 'text' is not null
                           and not exists (select 1 from withheld_hash h where h.sha256 = f.sha256)
                         order by f.position""")
                .with(entry)
                .with("now", clock.instant())
                .list(Text.class)
                .stream()
                .map(Text::transcript)
                .toList();
    }

    private record Text(String language, String text) {
        Transcript transcript() {
            var paragraphs = Stream.of(text.split("\\n\\s*\\n|\\n"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty());
            return new Transcript(language, paragraphs.toList());
        }
    }
}
