package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.Slug;

class AssetKindTest {
    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void is_found_by_its_slug_and_by_its_name(AssetKind kind) {
        assertThat(kind.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Slug.find(AssetKind.class, kind.slug())).contains(kind);
        assertThat(Slug.find(AssetKind.class, kind.name())).contains(kind);
        assertThat(Slug.find(AssetKind.class, "picture")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void accepts_the_files_that_it_requires(AssetKind kind) {
        assertThat(kind.needsText() || !kind.requiredRoles().isEmpty()).isTrue();
        for (var role : kind.requiredRoles()) assertThat(kind.mediaTypes()).anyMatch(type -> kind.accepts(role, type));
    }

    @Test
    void a_video_accepts_subtitles_and_no_executable() {
        assertThat(AssetKind.VIDEO.accepts(FileRole.MASTER, "video/mp4")).isTrue();
        assertThat(AssetKind.VIDEO.accepts(FileRole.SUBTITLES, "text/vtt")).isTrue();
        assertThat(AssetKind.VIDEO.accepts(FileRole.MASTER, "text/vtt")).isFalse();
        assertThat(AssetKind.VIDEO.accepts(FileRole.COVER, "image/png")).isTrue();
        assertThat(AssetKind.VIDEO.mediaTypes()).doesNotContain("application/x-msdownload");
    }

    @Test
    void a_text_message_accepts_no_file() {
        assertThat(AssetKind.SMS_TEXT.mediaTypes()).isEmpty();
        assertThat(AssetKind.SMS_TEXT.maxBytes()).isZero();
    }
}
