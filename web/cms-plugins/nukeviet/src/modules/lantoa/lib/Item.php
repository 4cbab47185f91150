<?php

namespace LanToa;

/** An asset as the portal keeps it: plain texts, numbers, and addresses of the hub only. */
final class Item
{
    /**
     * From the hub's ninjs 3.1 document.
     *
     * @param string $hub address of the hub without a slash at the end
     */
    public static function fromNinjs(array $ninjs, $hub)
    {
        $asset = preg_replace('/^urn:uuid:/', '', self::text($ninjs, 'uri'));
        $item = self::blank($asset, $hub);
        $item['version'] = self::version($ninjs);
        $item['lang'] = self::text($ninjs, 'language');
        $item['title'] = self::text($ninjs, 'title');
        $item['credit'] = self::text($ninjs, 'copyrightNotice');
        $item['publisher'] = self::text($ninjs, 'copyrightHolder');
        $item['published'] = substr(self::text($ninjs, 'versionCreated'), 0, 10);
        foreach (self::rows($ninjs, 'descriptions') as $one) {
            $role = self::text($one, 'role');
            if ($role === 'summary' || $role === 'altText') {
                $item[$role === 'summary' ? 'summary' : 'alt'] = self::text($one, 'value');
            }
        }
        foreach (self::rows($ninjs, 'genres') as $one) {
            $item['kind'] = preg_replace('/^urn:lantoa:kind:/', '', self::text($one, 'uri'));
        }
        foreach (self::rows($ninjs, 'bodies') as $one) {
            if (self::text($one, 'role') === 'main') {
                $item['text'] = self::text($one, 'value');
            }
        }
        $source = isset($ninjs['digitalSourceType']) && is_array($ninjs['digitalSourceType']) ? $ninjs['digitalSourceType'] : [];
        if (preg_match('~/(composite\w+|trainedAlgorithmicMedia|algorithmicMedia|\w*synthetic\w*)$~i', self::text($source, 'uri'))) {
            $item['label'] = self::text($source, 'name');
        }
        $rights = isset($ninjs['rightsInfo']) && is_array($ninjs['rightsInfo']) ? self::text($ninjs['rightsInfo'], 'linkedRights') : '';
        if (preg_match('~^https://creativecommons\.org/[\w./-]*$~', $rights)) {
            $item['license'] = $rights;
        }
        $item['files'] = self::files(self::rows($ninjs, 'renditions'), $hub);
        $item['media'] = self::media($item);

        return $item;
    }

    /** The version of the asset, which the list of recalls names; the item's own number grows with each withdrawal as well. */
    private static function version(array $ninjs)
    {
        foreach (self::rows($ninjs, 'altIds') as $one) {
            if (self::text($one, 'role') === 'assetVersion') {
                return (int) self::text($one, 'value');
            }
        }

        return (int) self::text($ninjs, 'version');
    }

    /** From public data: oEmbed and the page's JSON-LD. Poorer: no sources of films, no text of a picture. */
    public static function fromPublic($asset, array $oembed, array $page, $hub)
    {
        $item = self::blank($asset, $hub);
        $item['version'] = (int) self::text($page, 'version');
        $item['lang'] = self::text($page, 'inLanguage');
        $item['title'] = self::text($page, 'name') ?: self::text($oembed, 'title');
        $item['summary'] = self::text($page, 'description');
        $item['credit'] = self::text($page, 'creditText');
        $item['publisher'] = self::text($oembed, 'author_name');
        $item['published'] = substr(self::text($page, 'dateModified'), 0, 10);
        $rendition = self::text($oembed, 'type') === 'photo' ? 'url' : 'thumbnail_url';
        $prefix = $rendition === 'url' ? '' : 'thumbnail_';
        $item['files'] = self::files([[
            'name' => 'jpeg-0', 'href' => self::text($oembed, $rendition), 'contentType' => 'image/jpeg',
            'width' => (int) self::text($oembed, $prefix . 'width'), 'height' => (int) self::text($oembed, $prefix . 'height')
        ]], $hub);
        $item['media'] = $rendition === 'url' && $item['files'] ? 'picture' : 'frame';

        return $item;
    }

    private static function blank($asset, $hub)
    {
        return [
            'asset' => $asset, 'version' => 0, 'kind' => '', 'lang' => '', 'title' => '', 'summary' => '', 'alt' => '', 'text' => '',
            'credit' => '', 'license' => '', 'label' => '', 'publisher' => '', 'published' => '', 'media' => 'frame',
            'page' => $hub . '/a/' . $asset, 'frame' => $hub . '/embed/' . $asset, 'files' => []
        ];
    }

    /** Files that lie on the hub, by name; others are ignored. */
    private static function files(array $renditions, $hub)
    {
        $files = [];
        foreach ($renditions as $one) {
            $href = self::text($one, 'href');
            $type = self::text($one, 'contentType');
            if (strncmp($href, $hub . '/', strlen($hub) + 1) !== 0 || !preg_match('~^[!-\~]+$~', $href)
                || preg_match('~["\'<>\\\\]~', $href) || !preg_match('~^[a-z]+/[a-z0-9.+-]+$~', $type)) {
                continue;
            }
            $files[self::text($one, 'name')] = [
                'href' => $href, 'type' => $type, 'bytes' => (int) self::text($one, 'sizeInBytes'),
                'width' => (int) self::text($one, 'width'), 'height' => (int) self::text($one, 'height')
            ];
        }
        uksort($files, 'strnatcmp');

        return $files;
    }

    private static function media(array $item)
    {
        if (self::films($item)) {
            return 'video';
        }
        if (self::named($item, '/./', 'audio/mpeg')) {
            return 'audio';
        }
        if (self::named($item, '/^page-\d+$/', 'image/webp')) {
            return 'pages';
        }
        $flat = ['photo', 'infographic', 'poster', 'billboard', 'identity-mark', 'leaflet'];

        if (in_array($item['kind'], $flat, true) && self::pictures($item)) {
            return 'picture';
        }

        return $item['text'] !== '' ? 'text' : 'frame';
    }

    /** The film as it is shown, and behind it a smaller one for small screens if there is one. */
    public static function films(array $item)
    {
        $films = self::named($item, '/^(mp4|mp4-720|mp4-480|master)$/', 'video/mp4');
        foreach (['mp4', 'mp4-720', 'master', 'mp4-480'] as $name) {
            if (isset($films[$name])) {
                $small = $name !== 'mp4-480' && isset($films['mp4-480']) ? ['mp4-480' => $films['mp4-480']] : [];

                return [$name => $films[$name]] + $small;
            }
        }

        return [];
    }

    /** Subtitles by language. */
    public static function subtitles(array $item)
    {
        $subtitles = [];
        foreach (['application/x-subrip', 'text/vtt'] as $type) {
            foreach (self::named($item, '/^subtitles-[a-z]{2,3}$/', $type) as $name => $file) {
                $subtitles[substr($name, 10)] = $file;
            }
        }

        return $subtitles;
    }

    /** The main picture: the item itself, or one of a film or document. */
    public static function cover(array $item)
    {
        $pictures = array_values(self::pictures($item));
        $others = array_values(self::named($item, '/^(poster|thumbnail)$/', 'image/jpeg'));

        return $pictures ? $pictures[min(1, count($pictures) - 1)] : (isset($others[0]) ? $others[0] : null);
    }

    /** Pictures of the whole, the narrowest first. */
    public static function pictures(array $item)
    {
        $pictures = self::named($item, '/^(jpeg-\d+|preview)$/', 'image/jpeg') ?: self::named($item, '/^(web|master)$/', 'image/png');
        usort($pictures, static function ($a, $b) {
            return $a['width'] - $b['width'];
        });

        return $pictures;
    }

    /** Files whose name matches and whose type is this. */
    public static function named(array $item, $pattern, $type)
    {
        $found = [];
        foreach ($item['files'] as $name => $file) {
            if (preg_match($pattern, $name) && $file['type'] === $type) {
                $found[$name] = $file;
            }
        }

        return $found;
    }

    private static function text(array $from, $name)
    {
        return isset($from[$name]) && is_scalar($from[$name]) ? trim((string) $from[$name]) : '';
    }

    private static function rows(array $from, $name)
    {
        return isset($from[$name]) && is_array($from[$name]) ? array_filter($from[$name], 'is_array') : [];
    }
}
