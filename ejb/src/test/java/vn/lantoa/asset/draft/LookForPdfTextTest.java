package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.inspection.FileFinding;
import vn.lantoa.asset.inspection.FileInspection;
import vn.lantoa.asset.inspection.FileToInspect;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;

class LookForPdfTextTest {
    private static final Sha256 PDF = new Sha256("a".repeat(64));
    private static final UploadId UPLOAD = new UploadId(new UUID(0, 1));

    private final Map<Sha256, Boolean> kept = new HashMap<>();
    private int looks;

    @Test
    void a_scanned_pdf_is_recorded_once() {
        var look = looking(new Inspection.InspectionFacts(Map.of(Fact.PAGES, "2", Fact.TEXT, " \n")));

        look.on(completed(UPLOAD));
        look.on(completed(UPLOAD));

        assertThat(kept).containsExactly(Map.entry(PDF, false));
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void a_pdf_with_text_is_recorded_as_such() {
        looking(new Inspection.InspectionFacts(Map.of(Fact.TEXT, "Bước 1"))).on(completed(UPLOAD));

        assertThat(kept).containsExactly(Map.entry(PDF, true));
    }

    @Test
    void unreadable_pdfs_and_other_files_are_not_recorded() {
        looking(new Inspection.Locked("application/pdf")).on(completed(UPLOAD));
        looking(new Inspection.InspectionFacts(Map.of())).on(completed(new UploadId(new UUID(0, 2))));

        assertThat(kept).isEmpty();
    }

    private LookForPdfText looking(Inspection found) {
        var look = new LookForPdfText();
        look.clock = SettableClock.atNoon();
        look.inspection = new FileInspection() {
            @Override
            public FileFinding inspect(FileToInspect file) {
                looks++;
                return new FileFinding(0, file.mediaType(), file.mediaType(), new Scan.NotSetUp(), found);
            }
        };
        look.texts = new PdfTexts() {
            @Override
            public Optional<Unread> findUnread(UploadId upload) {
                return upload.equals(UPLOAD) && !kept.containsKey(PDF)
                        ? Optional.of(new Unread("quet.pdf", 10, PDF))
                        : Optional.empty();
            }

            @Override
            public void keep(Sha256 pdf, boolean hasText, Instant at) {
                kept.put(pdf, hasText);
            }
        };
        return look;
    }

    private static UploadCompleted completed(UploadId upload) {
        return new UploadCompleted(upload, new AssetId(new UUID(0, 3)), Instant.EPOCH);
    }
}
