<?php

namespace LanToa;

/** The work of the plugin of the finished page. A failure here leaves the page as it was. */
final class Portal
{
    public static function page($contents)
    {
        global $headers, $global_config;
        try {
            $hub = Hub::here();
            $page = new Page($hub, NV_LANG_DATA, NV_CURRENTTIME);
            $shown = $page->call($contents);
            if (!defined('NV_IS_ADMIN')) {
                $page->noteSeen(NV_MY_DOMAIN . strtok((string) $_SERVER['REQUEST_URI'], '?'));
            }
            if ($shown !== $contents && $hub->store->get('widen') === '1' && !empty($global_config['nv_csp_act']) && !empty($global_config['nv_csp'])) {
                $headers['Content-Security-Policy'] = Policy::widened(nv_unhtmlspecialchars($global_config['nv_csp']), $hub->address());
            }

            return $shown === null ? $contents : $shown;
        } catch (\Throwable $e) {
            return $contents;
        }
    }

    /** Puts our script right behind the editor's, before it makes its instances. */
    public static function editor($contents)
    {
        if (!Hub::here()->isPaired()) {
            return $contents;
        }
        $file = 'assets/js/lantoa/editor.js';
        $settings = [
            'search' => NV_BASE_SITEURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&' . NV_NAME_VARIABLE . '=lantoa&' . NV_OP_VARIABLE . '=search',
            'checkss' => md5(NV_CHECK_SESSION . '_lantoa_search'),
            'lang' => NV_LANG_DATA,
            'words' => array_filter(Words::of(NV_LANG_INTERFACE), static function ($key) {
                return strncmp($key, 'editor_', 7) === 0;
            }, ARRAY_FILTER_USE_KEY)
        ];
        $script = '<script>window.lantoaEditor=' . json_encode($settings, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE) . ';</script>'
            // the portal lets scripts be kept for thirty days, so the address changes with the file
            . '<script src="' . NV_BASE_SITEURL . $file . '?v=' . Hub::VERSION . '-' . (is_file(NV_ROOTDIR . '/' . $file) ? filemtime(NV_ROOTDIR . '/' . $file) : 0) . '"></script>'
            . '<link rel="stylesheet" href="' . NV_BASE_SITEURL . 'themes/default/css/lantoa.css?v=' . Hub::VERSION . '">';

        return preg_replace_callback('~<script[^>]*/ckeditor(5-classic)?/ckeditor\.js[^>]*></script>~', static function ($tag) use ($script) {
            return $tag[0] . $script;
        }, $contents, 1);
    }
}
