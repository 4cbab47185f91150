package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.sheet.FileSheet;
import vn.lantoa.asset.sheet.ReadFileSheet;
import vn.lantoa.catalogue.FindSameBytes;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/**
 * The page that creates one draft per file; a script checks all files before it creates any draft. Checks the table of
 * a bulk upload row by row, and offers a sample table. The browser sends only the last bytes of the ZIP, which contain
 * its directory; it unpacks the ZIP and uploads accepted files one by one. This resource stores nothing.
 */
@Path("/console/assets/many")
@RequestScoped
public class FileSheetPages {
    /** Maximum number of files per bulk upload. */
    static final int MOST = 300;

    private static final int LONGEST_NUMBER = 20;

    @Inject
    ReadFileSheet read;

    @Inject
    SheetColumns columns;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    @Inject
    VocabularyLabels labels;

    @Inject
    SharedFields shared;

    @Inject
    FindSameBytes same;

    /**
     * Content of a table and of its ZIP.
     *
     * @param unread names of columns that are ignored
     * @param wrong errors of the whole table, as sentences; if there are any, the other lists are empty
     */
    public record Answer(
            List<SheetLine> lines, List<FileSheet.Entry> entries, List<String> unread, List<String> wrong) {}

    @POST
    @Path("sheet")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(List<EntityPart> parts) {
        return Response.ok(answer(parts))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("sheet/sample.xlsx")
    @Produces(Spreadsheet.TYPE)
    public Response sample() {
        return Attachment.workbook(columns.sample(), "files-sample.xlsx");
    }

    private Answer answer(List<EntityPart> parts) {
        try {
            var length = new String(bytes(parts, "length", LONGEST_NUMBER), StandardCharsets.US_ASCII);
            var sheet = read.call(new ReadFileSheet.Command(
                    bytes(parts, "sheet", ReadFileSheet.MOST_SHEET),
                    bytes(parts, "zip", ReadFileSheet.MOST_TAIL),
                    length.matches("\\d{1,15}") ? Long.parseLong(length) : 0,
                    false,
                    current.actor()));
            return sheet.rows().isEmpty()
                    ? new Answer(List.of(), sheet.entries(), List.of(), List.of())
                    : lines(sheet, sheet.rows().get(0).cells());
        } catch (Rejected refused) {
            return new Answer(List.of(), List.of(), List.of(), words.reasons(refused));
        }
    }

    private Answer lines(FileSheet sheet, List<String> names) {
        Map<String, Integer> places = columns.places(names);
        if (!places.containsKey(SheetColumns.FILE))
            throw new Rejected(Issues.of("sheet", "column-missing", words.text("field." + SheetColumns.FILE)));
        var files = new HashSet<String>();
        var lines = sheet.rows().stream()
                .skip(1)
                .map(row -> columns.line(row, places, files))
                .toList();
        return new Answer(lines, sheet.entries(), columns.unread(names), List.of());
    }

    /** Returns at most {@code most + 1} bytes of the part with this name; none if the part is missing. */
    private static byte[] bytes(List<EntityPart> parts, String name, int most) {
        for (var part : parts)
            if (part.getName().equals(name))
                try (var content = part.getContent()) {
                    return content.readNBytes(most + 1);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
        return new byte[0];
    }

    /** A media type that an asset of this kind accepts, and its most likely role. */
    public record Taken(String kind, String type, String role) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page page() {
        return shared.with(Page.of("asset/many.ftlh"), MetadataField.SHARED)
                .with("organisations", labels.ownOrganisations())
                .with("kinds", labels.kinds())
                .with("languageOptions", labels.languages())
                .with("taken", taken())
                .with("most", MOST);
    }

    /** Returns the fragment that warns of assets that contain the same bytes; empty without a hash. */
    @GET
    @Path("same")
    @Produces(MediaType.TEXT_HTML)
    public Page same(
            @QueryParam("sha256") @DefaultValue("") String sha256, @QueryParam("asset") @Nullable String draft) {
        var page = Page.of("asset/same-bytes.ftlh");
        if (sha256.isEmpty()) return page;
        var asset = RequestParsing.optional(
                "asset", draft, text -> RequestParsing.uuid(text).map(AssetId::new));
        return page.with("same", same.call(new Sha256(sha256), asset, current.actor()));
    }

    private static List<Taken> taken() {
        return Arrays.stream(AssetKind.values())
                .flatMap(kind -> kind.mediaTypes().stream()
                        .sorted()
                        .map(type -> new Taken(
                                kind.slug(), type, kind.rolesOf(type).get(0).slug())))
                .toList();
    }
}
