package vn.lantoa.press.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.press.item.SampleFeeds.BY_LAW;
import static vn.lantoa.press.item.SampleFeeds.FILM;
import static vn.lantoa.press.item.SampleFeeds.NOW;
import static vn.lantoa.press.item.SampleFeeds.OUTDATED;
import static vn.lantoa.press.item.SampleFeeds.RECALLED;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.NotFound;

/** The same feed in each format, as parsed by third-party programs. */
class FeedFormatsTest {
    private static final List<FeedEntry> ALL = List.of(RECALLED, FILM, OUTDATED, BY_LAW);

    private final WriteFeed write = SampleFeeds.writer();

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"ATOM", "RSS"})
    void rome_reads_the_same_items_from_atom_and_rss(FeedFormat format) throws Exception {
        var feed = rome(format, SampleFeeds.head());

        assertThat(feed.getTitle()).isEqualTo("Lan Toả · Video");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).isEqualTo(ids());
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .isEqualTo(ALL.stream().map(FeedEntry::title).toList());
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getLink)
                .isEqualTo(ALL.stream().map(FeedEntry::href).toList());
        for (int i = 0; i < ALL.size(); i++)
            assertThat(feed.getEntries().get(i).getPublishedDate().toInstant())
                    .isEqualTo(ALL.get(i)
                            .published()
                            .truncatedTo(format == FeedFormat.RSS ? ChronoUnit.SECONDS : ChronoUnit.MILLIS));
    }

    @Test
    void atom_has_every_file_and_rss_the_main_one() throws Exception {
        assertThat(enclosures(rome(FeedFormat.ATOM, SampleFeeds.head()), FILM))
                .extracting(SyndEnclosure::getUrl)
                .isEqualTo(FILM.enclosures().stream()
                        .map(FeedEntry.Enclosure::href)
                        .toList());
        var one = enclosures(rome(FeedFormat.RSS, SampleFeeds.head()), FILM);
        assertThat(one).hasSize(1);
        assertThat(one.get(0).getUrl()).isEqualTo(FILM.mainFile().orElseThrow().href());
        assertThat(one.get(0).getLength()).isEqualTo("phim.mp4".length());
        assertThat(one.get(0).getType()).isEqualTo("video/mp4");
    }

    @Test
    void rss_lists_all_files_in_media_rss() throws Exception {
        var feed = rome(FeedFormat.RSS, SampleFeeds.head());
        var film = (MediaEntryModule) entry(feed, FILM).getModule(MediaEntryModule.URI);
        var alone = (MediaEntryModule) entry(feed, OUTDATED).getModule(MediaEntryModule.URI);

        assertThat(film.getMediaContents()).isEmpty();
        assertThat(film.getMediaGroups()).hasSize(1);
        var contents = film.getMediaGroups()[0].getContents();
        assertThat(contents).extracting(MediaContent::getType).containsExactly("video/mp4", "application/pdf");
        assertThat(contents).extracting(MediaContent::getMedium).containsExactly("video", "document");
        assertThat(contents).extracting(MediaContent::isDefaultContent).containsExactly(true, false);
        assertThat(contents[0].getWidth()).isEqualTo(1920);
        assertThat(contents[1].getWidth()).isNull();
        assertThat(((UrlReference) contents[0].getReference()).getUrl())
                .hasToString(FILM.mainFile().orElseThrow().href());
        assertThat(film.getMetadata().getThumbnail()[0].getUrl()).hasToString(SampleFeeds.PICTURE.href());
        assertThat(film.getMetadata().getSubTitles()[0].getLang()).isEqualTo("km");
        assertThat(film.getMetadata().getCredits()).singleElement().satisfies(credit -> {
            assertThat(credit.getScheme()).isEqualTo("urn:ebu");
            assertThat(credit.getRole()).isEqualTo("author"); // one of that scheme's, in lower case
            assertThat(credit.getName()).isEqualTo(FILM.author());
        });
        assertThat(film.getMetadata().getCopyright()).isEqualTo(SampleFeeds.RIGHTS.text());
        assertThat(film.getMetadata().getLicenses()[0].getHref()).hasToString(SampleFeeds.RIGHTS.licence());
        assertThat(alone.getMediaGroups()).isEmpty();
        assertThat(alone.getMediaContents()).hasSize(1);
    }

    @Test
    void json_feed_has_all_required_members() {
        var feed = json(SampleFeeds.head());

        assertThat(feed.keySet().iterator().next()).isEqualTo("version");
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("feed_url")).isEqualTo("https://lantoa.example.vn/feeds/kind-video.json");
        assertThat(feed.getString("next_url")).isEqualTo("https://lantoa.example.vn/feeds/kind-video/archive/3.json");
        assertThat(feed.getJsonObject("_lantoa").getString("about")).isEqualTo("https://lantoa.example.vn/feeds");
        var items = feed.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).extracting(item -> item.getString("id")).isEqualTo(ids());
        var film = items.get(1);
        assertThat(film.getString("date_modified")).isEqualTo("2026-10-10T01:02:03.123Z");
        assertThat(film.getString("date_published")).isEqualTo(SampleFeeds.FIRST.toString());
        assertThat(film.getString("image")).isEqualTo(SampleFeeds.PICTURE.href());
        assertThat(film.getString("content_html")).contains("Bước 1 &lt; bước 2.");
        assertThat(film.getJsonArray("attachments").getValuesAs(JsonObject.class))
                .extracting(file -> file.getString("url"))
                .isEqualTo(FILM.enclosures().stream()
                        .map(FeedEntry.Enclosure::href)
                        .toList());
        for (var item : items)
            assertThat(item.containsKey("content_html") || item.containsKey("content_text"))
                    .isTrue();
    }

    @Test
    void withdrawals_have_a_notice_without_files_in_every_format() throws Exception {
        for (var format : List.of(FeedFormat.ATOM, FeedFormat.RSS)) {
            var recalled = entry(rome(format, SampleFeeds.head()), RECALLED);
            assertThat(recalled.getTitle()).isEqualTo("THU HỒI KHẨN: nội dung đã bị thu hồi");
            assertThat(recalled.getEnclosures()).isEmpty();
            assertThat(recalled.getContents().get(0).getValue())
                    .contains("Số điện thoại &lt;1022&gt; sai &amp; đã sửa.");
        }
        assertThat(text(FeedFormat.ATOM)).contains("<at:deleted-entry ref=\"" + RECALLED.id());
        assertThat(text(FeedFormat.RSS))
                .contains("<media:status state=\"deleted\" reason=\"Số điện thoại &lt;1022&gt; sai &amp; đã sửa.\"/>")
                .contains("<media:status state=\"blocked\" reason=\"" + BY_LAW.title() + "\"/>");
        var item = json(SampleFeeds.head()).getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("content_text")).isEqualTo(RECALLED.summary());
        assertThat(item.getJsonObject("_lantoa").getString("status")).isEqualTo("withdrawn");
        assertThat(item.getJsonObject("_lantoa").getString("withdrawn_at")).isEqualTo("2026-10-10T01:02:03.123Z");
        assertThat(item).doesNotContainKeys("attachments", "content_html", "image");
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void an_outdated_variant_is_marked(FeedFormat format) {
        assertThat(text(format)).contains("Bản này chưa cập nhật theo").contains("Số điện thoại mới");
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void an_archive_leads_to_its_neighbours_in_its_own_format(FeedFormat format) {
        var archive = write.write(format, SampleFeeds.archive(), SampleFeeds.content(), 7)
                .text();
        var place = "https://lantoa.example.vn/feeds/all";

        assertThat(archive).contains(place + "/archive/2." + format.extension());
        assertThat(archive).contains(place + "/archive/1." + format.extension());
        if (format != FeedFormat.JSON)
            assertThat(archive)
                    .contains("<fh:archive/>")
                    .contains(place + "." + format.extension())
                    .contains(place + "/archive/3." + format.extension());
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void equal_feeds_have_equal_entity_tags(FeedFormat format) {
        var one = write.write(format, SampleFeeds.head(), SampleFeeds.content(), 7);
        var same = write.write(format, SampleFeeds.head(), SampleFeeds.content(), 8);
        var other = write.write(format, SampleFeeds.head(), SampleFeeds.nothing(), 8);

        assertThat(one.etag()).isEqualTo(same.etag()).isNotEqualTo(other.etag());
        assertThat(one.updated()).isEqualTo(NOW.truncatedTo(ChronoUnit.MILLIS));
        assertThat(one.format()).isEqualTo(format);
    }

    @Test
    void accepts_three_extensions() {
        assertThat(FeedFormat.of("rss")).isEqualTo(FeedFormat.RSS);
        assertThatThrownBy(() -> FeedFormat.of("xml")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_feed_states_its_last_change() throws Exception {
        assertThat(text(FeedFormat.RSS)).contains("<lastBuildDate>Sat, 10 Oct 2026 01:02:03 GMT</lastBuildDate>");
        assertThat(rome(FeedFormat.RSS, SampleFeeds.head()).getPublishedDate())
                .isEqualTo(Date.from(NOW.truncatedTo(ChronoUnit.SECONDS)));
        assertThat(rome(FeedFormat.ATOM, SampleFeeds.head()).getPublishedDate())
                .isEqualTo(Date.from(NOW.truncatedTo(ChronoUnit.MILLIS)));
    }

    private static List<String> ids() {
        return ALL.stream().map(FeedEntry::id).toList();
    }

    private static List<SyndEnclosure> enclosures(SyndFeed feed, FeedEntry of) {
        return entry(feed, of).getEnclosures();
    }

    private static SyndEntry entry(SyndFeed feed, FeedEntry of) {
        return feed.getEntries().stream()
                .filter(one -> one.getUri().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private String text(FeedFormat format) {
        return write.write(format, SampleFeeds.head(), SampleFeeds.content(), 7).text();
    }

    private SyndFeed rome(FeedFormat format, FeedHead head) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(
                        write.write(format, head, SampleFeeds.content(), 7).text()));
    }

    private JsonObject json(FeedHead head) {
        var text = write.write(FeedFormat.JSON, head, SampleFeeds.content(), 7).text();
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
