package vn.lantoa.asset.draft;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Record of which PDFs, in drafts and sealed versions, have text. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class PdfTexts {
    private static final String PDF = "application/pdf";

    private static final String WITHOUT =
            """
            select p.sha256 from pdf_text p where p.sha256 = any (cast(:files as text[])) and not p.has_text
            union
            select f.sha256 from version_file f
             where f.sha256 = any (cast(:files as text[])) and jsonb_exists(f.facts, 'pages')
               and coalesce(btrim(f.facts ->> 'text'), '') = ''""";

    @Inject
    Database database;

    /** Returns the files that are known to have no text; omits files not checked yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<Sha256> without(Collection<SealedFile> files) {
        var pdfs = files.stream()
                .filter(file -> file.mediaType().equals(PDF))
                .map(SealedFile::sha256)
                .toList();
        if (pdfs.isEmpty()) return Set.of();
        return database.sql(WITHOUT).with("files", pdfs).values(Sha256.class).stream()
                .collect(toUnmodifiableSet());
    }

    /** Returns the file of the upload if it is a PDF that was not checked yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Unread> findUnread(UploadId upload) {
        return database.sql(
                        """
                        select u.name, u.received as bytes, u.sha256 from upload u
                         where u.id = :upload and u.state = 'COMPLETE' and u.media_type = :pdf
                           and not exists (select 1 from pdf_text p where p.sha256 = u.sha256)""")
                .with("upload", upload)
                .with("pdf", PDF)
                .first(Unread.class);
    }

    /** Stores the result, unless the bytes have been deleted meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Sha256 pdf, boolean hasText, Instant at) {
        database.sql(
                        """
                        insert into pdf_text (sha256, has_text, looked_at)
                        select b.sha256, :hasText, :at from blob b where b.sha256 = :pdf on conflict do nothing""")
                .with("pdf", pdf)
                .with("hasText", hasText)
                .with("at", at)
                .update();
    }

    /** A PDF that was not checked yet. */
    public record Unread(String name, long bytes, Sha256 sha256) {}
}
