import hub.ApiClient;
import hub.api.ApprovalApi;
import hub.api.AssetsApi;
import hub.api.ReleaseApi;
import hub.api.SignInApi;
import hub.api.UploadsApi;
import hub.model.AiUse;
import hub.model.DraftChange;
import hub.model.NewAsset;
import hub.model.NewDecision;
import hub.model.NewRelease;
import hub.model.NewSubmission;
import hub.model.SealDraft;
import hub.model.Token;
import hub.model.TokenRequest;
import hub.model.Waiver;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * An officer's program in Java: all code that calls the hub is generated from the hub's own description. It makes a
 * release from nothing, and prints its id.
 */
public final class MakeRelease {
    private final String hub;
    private final String password;

    private MakeRelease(String hub, String password) {
        this.hub = hub;
        this.password = password;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(new MakeRelease(arguments[0], arguments[1]).call());
    }

    private String call() throws Exception {
        var uploader = officer("canbo");
        var assets = new AssetsApi(uploader);
        var asset = begin(assets);
        bring(new UploadsApi(uploader), assets, asset);
        var sealed = assets.sealVersion(asset, new SealDraft(), null, null).getVersion();

        var submission = new ApprovalApi(uploader)
                .submitVersion(
                        new NewSubmission().asset(asset).version(sealed.getNumber()).note(""), null);
        until(() -> "READY"
                .equals(assets.readVersion(asset, sealed.getNumber()).getVersion().getState()));
        new ApprovalApi(officer("duyet"))
                .decide(new NewDecision().submission(submission.getId()).decision("approve"), null);

        // a plain text sheet fails accessibility checks, which are waived by name with a reason
        var waivers = Stream.of("alternative-text", "subtitles", "transcript", "pdf-text")
                .map(gate -> new Waiver().gate(gate).reason("Thử nghiệm chương trình ngoài."))
                .toList();
        var release = new NewRelease().asset(asset).version(sealed.getNumber()).reach("public").waivers(waivers);
        var releaser = signedIn("phathanh");
        var made = new ReleaseApi(client(releaser)).planRelease(release, null);
        // an operation whose success has no body
        new SignInApi(client(releaser)).revokeToken(UUID.fromString(releaser.getId()));
        return made.getId();
    }

    private static String begin(AssetsApi assets) throws Exception {
        var begun = assets.createAsset(
                new NewAsset().organisation("so-khcn").kind("training-material").language("vi"), null);
        var texts = new DraftChange()
                .title("Nộp hồ sơ từ nhà, viết bằng Java")
                .description("Năm bước nộp hồ sơ trực tuyến.")
                .topic("III.2")
                .audience(List.of("citizens"))
                .license("CC-BY-4.0")
                .credit("Lan Toả")
                .aiUse(AiUse.NONE);
        assets.saveDraft(
                begun.getAsset().getId(), "\"" + begun.getDraft().getLockVersion() + "\"", texts);
        return begun.getAsset().getId();
    }

    private static void bring(UploadsApi uploads, AssetsApi assets, String asset) throws Exception {
        var sheet = Files.createTempFile("nam-buoc", ".txt");
        Files.writeString(sheet, "Bước 1: đăng nhập. Bước 2: chọn thủ tục. Bước 3: nộp.");
        var upload = uploads.uploadFile("master", "nam-buoc.txt", asset, sheet.toFile(), null, null);
        Files.delete(sheet);
        until(() -> "COMPLETE".equals(uploads.readUpload(upload.getId()).getState()));
        until(() -> !assets.readAsset(asset).getDraft().getFiles().isEmpty());
    }

    private ApiClient officer(String login) throws Exception {
        return client(signedIn(login));
    }

    private Token signedIn(String login) throws Exception {
        return new SignInApi(new ApiClient().setBasePath(hub))
                .issueToken(new TokenRequest().login(login).password(password));
    }

    private ApiClient client(Token token) {
        var client = new ApiClient().setBasePath(hub);
        client.setBearerToken(token.getToken());
        return client;
    }

    private static void until(Callable<Boolean> happened) throws Exception {
        for (var tries = 0; tries < 300; tries++) {
            if (happened.call()) return;
            Thread.sleep(500);
        }
        throw new IllegalStateException("waited in vain");
    }
}
