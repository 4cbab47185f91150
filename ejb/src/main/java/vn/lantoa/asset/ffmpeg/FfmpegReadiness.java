package vn.lantoa.asset.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.ReadinessCheck;

/** Check that shows administrators the ffmpeg in use. It always reports ready, even without ffmpeg. */
@ApplicationScoped
class FfmpegReadiness implements ReadinessCheck {
    @Inject
    FfmpegSearch search;

    @Override
    public String name() {
        return "ffmpeg";
    }

    @Override
    public Finding check() {
        var found = search.found();
        var version = found.starts() ? "version=" + found.version() : "does-not-start";
        boolean toReplace = search.isToBeReplaced();
        return Finding.ready(toReplace || !found.starts(), version + (toReplace ? " install-ffmpeg" : ""));
    }
}
