package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.WordVector;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.Outbox;

/** Executes the short transactions before and after the files of a version are read. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PassageLedger {
    @Inject
    Database database;

    @Inject
    Versions versions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Returns the files of a version. */
    public List<VersionFile> files(VersionId version) {
        return versions.get(version).files();
    }

    /** Stores the passages of a file, replacing its former passages, and publishes {@link PassagesKept}. */
    public void keep(VersionId version, int position, List<Passage> passages) {
        // locked, so that a concurrent call waits and then replaces these rows
        versions.getLocked(version);
        database.sql("delete from search_passage where version_id = :version and position = :position")
                .with("version", version)
                .with("position", position)
                .update();
        for (int i = 0; i < passages.size(); i++) insert(version, position, i, passages.get(i));
        outbox.append(new PassagesKept(version, clock.instant()));
    }

    private void insert(VersionId version, int position, int ordinal, Passage passage) {
        var text = clean(passage.text());
        database.sql("insert into search_passage (version_id, position, ordinal, kind, place, content, plain)"
                        + " values (:version, :position, :ordinal, :kind, :place, :content, :plain::tsvector)")
                .with("version", version)
                .with("position", position)
                .with("ordinal", ordinal)
                .with("kind", passage.kind())
                .with("place", passage.place())
                .with("content", text)
                .with("plain", WordVector.plain().add(SearchWords.of(text)).toString())
                .update();
    }

    // normalises text for storage: NFC, without invalid characters
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", " ");
    }
}
