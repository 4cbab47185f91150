package vn.lantoa.report.document.typeset;

import java.io.IOException;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** An empty field for a digital signature by the office's software; tagged for screen readers. */
final class SignatureField {
    private static final String NAME = "Signature";

    private SignatureField() {}

    /** Adds the field to this page, counted from 0; the position is in points from the lower left. */
    static void add(PDDocument document, int page, float x, float y, float width, float height) throws IOException {
        var catalog = document.getDocumentCatalog();
        var form = new PDAcroForm(document);
        catalog.setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(NAME);
        field.setAlternateFieldName(NAME);
        form.getFields().add(field);
        var on = document.getPage(page);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(x, y, width, height));
        widget.setPage(on);
        widget.setPrinted(true);
        widget.setAppearance(empty(document, width, height));
        on.getAnnotations().add(widget);
        on.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        tag(document, widget);
    }

    private static PDAppearanceDictionary empty(PDDocument document, float width, float height) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(width, height));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static void tag(PDDocument document, PDAnnotationWidget widget) {
        var tree = document.getDocumentCatalog().getStructureTreeRoot();
        var parent = (PDStructureElement) tree.getKids().get(0);
        var element = new PDStructureElement(StandardStructureTypes.FORM, parent);
        element.setPage(widget.getPage());
        element.setAlternateDescription(NAME);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        parent.appendKid(element);
        int key = tree.getParentTreeNextKey();
        widget.setStructParent(key);
        tree.setParentTreeNextKey(key + 1);
        var numbers = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(element.getCOSObject());
    }
}
