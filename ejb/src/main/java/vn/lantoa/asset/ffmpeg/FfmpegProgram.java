package vn.lantoa.asset.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ffmpeg of this machine, and its options before each input. Input is untrusted, so ffmpeg may open only the given
 * file: no URLs, and no formats that refer to other files. Playlists and concatenations could copy any file on the
 * machine into a picture. Only decoders of formats that cameras, studios and phones produce are allowed.
 */
@ApplicationScoped
public class FfmpegProgram {
    private static final String FORMATS = "mov,matroska,ogg,wav,w64,flac,aac,mp3,mpeg,mpegts,mpegvideo,avi,mxf";
    private static final String PICTURES =
            "h264,hevc,mpeg4,mpeg1video,mpeg2video,mpegvideo,msmpeg4,msmpeg4v2,h263,vp8,vp9,"
                    + "libvpx,libvpx-vp9,av1,libdav1d,libaom-av1,theora,prores,dnxhd,dvvideo,mjpeg,png,ffv1,rawvideo,v210";
    private static final String SOUNDS =
            "aac,aac_latm,mp1,mp1float,mp2,mp2float,mp3,mp3float,ac3,eac3,opus,libopus,vorbis,"
                    + "libvorbis,flac,alac,amrnb,amrwb,libopencore_amrnb,libopencore_amrwb,adpcm_ms,adpcm_ima_wav,adpcm_ima_qt,"
                    + "pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,"
                    + "pcm_alaw,pcm_mulaw,pcm_dvd,pcm_bluray";

    @Inject
    FfmpegConfig config;

    @Inject
    FfmpegSearch search;

    /** Returns the program with the options before an input file. */
    public List<String> reading(Path input, String... options) {
        return Stream.of(
                        bare().stream(),
                        allowing(FORMATS, PICTURES + "," + SOUNDS).stream(),
                        Stream.of(options),
                        Stream.of("-i", "file:" + input))
                .flatMap(words -> words)
                .toList();
    }

    /** Returns the command line without inputs; each input needs {@link #allowing} before it. */
    public List<String> bare() {
        return List.of(program(), "-nostdin", "-hide_banner");
    }

    /** Returns the options that restrict the next input to the given formats and decoders. */
    public static List<String> allowing(String formats, String decoders) {
        return List.of("-protocol_whitelist", "file,pipe", "-format_whitelist", formats, "-codec_whitelist", decoders);
    }

    private String program() {
        var configured = config.configured();
        return configured != null ? configured : search.found().program();
    }
}
