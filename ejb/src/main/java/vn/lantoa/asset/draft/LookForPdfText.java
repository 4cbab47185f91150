package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.inspection.FileInspection;
import vn.lantoa.asset.inspection.FileToInspect;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.outbox.EventHandler;

/**
 * Checks a PDF uploaded to a draft for text, so that its author learns early that a PDF without text cannot be
 * released. Nothing is recorded for an unreadable PDF; the inspection of the version handles it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LookForPdfText implements EventHandler<UploadCompleted> {
    private static final String PDF = "application/pdf";

    @Inject
    PdfTexts texts;

    @Inject
    FileInspection inspection;

    @Inject
    Clock clock;

    @Override
    public void on(UploadCompleted event) {
        texts.findUnread(event.upload()).ifPresent(this::look);
    }

    private void look(PdfTexts.Unread pdf) {
        var finding = inspection.inspect(new FileToInspect(0, pdf.name(), PDF, pdf.bytes(), pdf.sha256()));
        if (finding.inspection() instanceof InspectionFacts found)
            texts.keep(pdf.sha256(), !found.facts().getOrDefault(Fact.TEXT, "").isBlank(), clock.instant());
    }
}
