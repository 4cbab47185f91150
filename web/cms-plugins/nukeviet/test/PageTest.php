<?php

use LanToa\Expander;
use LanToa\Item;
use LanToa\Markup;
use LanToa\Mirror;
use LanToa\Policy;
use LanToa\Words;

$id = '0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10';
$place = '<div class="x" data-lantoa-id="' . $id . '"><a href="https://hub.example/a/' . $id . '">Tờ rơi</a></div>';
$shown = static function ($kind, $value) {
    return '[' . $kind . ' ' . $value . ']';
};
is_true('a stored place is expanded', Expander::expand('<p>a</p>' . $place . '<p>b</p>', $shown) === '<p>a</p>[id ' . $id . ']<p>b</p>');
is_true('two places are two', substr_count(Expander::expand($place . $place, $shown), '[id ') === 2);
is_true('a page without places is the same', Expander::expand('<p>data</p>', $shown) === '<p>data</p>');
is_true('what is not an id stays', strpos(Expander::expand('<div data-lantoa-id="../x"></div>', $shown), '[') === false);
is_true('what is not known yet stays a link', Expander::expand($place, static function () {
    return null;
}) === $place);
foreach (['<script>var a = \'' . $place . '\';</script>', '<textarea>' . $place . '</textarea>', '<!-- ' . $place . ' -->', '<style>' . $place . '</style>'] as $shut) {
    is_true('nothing is expanded within ' . substr($shut, 1, 5), Expander::expand($shut . $place, $shown) === $shut . '[id ' . $id . ']');
}
is_true('a collection\'s query is read without its entities', Expander::expand('<div data-lantoa-collection="topic=III.1&amp;layout=grid"></div>', $shown) === '[collection topic=III.1&layout=grid]');
is_true('a div within another is found', Expander::expand('<div><div>' . $place . '</div></div>', $shown) === '<div><div>[id ' . $id . ']</div></div>');
$big = str_repeat('<p>' . str_repeat('x', 100) . '</p>', 20000);
is_true('two megabytes around a place are no matter', Expander::expand($big . $place, $shown) === $big . '[id ' . $id . ']');

$hub = 'https://hub.example';
$evil = '"><script>alert(1)</script>';
$file = static function ($name, $type, $href = null, $width = 640) use ($hub) {
    return ['name' => $name, 'contentType' => $type, 'href' => $href ?: $hub . '/f/' . str_repeat('a', 64) . '/' . $name, 'width' => $width, 'height' => 360, 'sizeInBytes' => 9];
};
$ninjs = ['uri' => 'urn:uuid:' . $id, 'version' => '2', 'language' => 'vi', 'title' => 'Phim ' . $evil, 'copyrightNotice' => 'Sở' . $evil, 'copyrightHolder' => 'Sở',
    'versionCreated' => '2026-10-10T01:00:00Z', 'genres' => [['uri' => 'urn:lantoa:kind:video']], 'rightsInfo' => ['linkedRights' => 'javascript:alert(1)'],
    'descriptions' => [['role' => 'altText', 'value' => 'Hình ' . $evil]], 'digitalSourceType' => ['name' => 'Do AI tạo ra' . $evil, 'uri' => 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'],
    'renditions' => [$file('mp4', 'video/mp4'), $file('mp4-480', 'video/mp4'), $file('preview', 'image/jpeg'), $file('subtitles-vi', 'text/vtt'), $file('subtitles-en', 'text/vtt'),
        $file('jpeg-9', 'image/jpeg', 'https://evil.example/x.jpg'), $file('jpeg-8', 'image/jpeg', 'javascript:alert(1)'), $file('jpeg-7', 'image/jpeg', $hub . '/f/x"onerror=alert(1)')]];
$item = Item::fromNinjs($ninjs, $hub);
$markup = new Markup(Words::of('vi'), static function ($href) {
    return $href;
}, 'en');
$html = $markup->item($item);
is_true('a film is a video', $item['media'] === 'video' && strpos($html, '<video controls') !== false);
is_true('files that are not the hub\'s are left out', !isset($item['files']['jpeg-9'], $item['files']['jpeg-8'], $item['files']['jpeg-7']) && strpos($html, 'evil.example') === false);
is_true('no text of the hub becomes markup', strpos($html, '<script') === false && strpos($html, 'alert(1)&lt;/script') !== false);
is_true('a licence that is no known address is left out', strpos($html, 'javascript:') === false);
is_true('what a machine made is labelled', strpos($html, 'class="lantoa-label">Do AI tạo ra') !== false);
is_true('subtitles need crossorigin, and the page\'s language is the default', strpos($html, 'crossorigin="anonymous"') !== false && preg_match('/srclang="en"[^>]* default/', $html) && !preg_match('/srclang="vi"[^>]* default/', $html));
is_true('a film has no script and starts by itself never', stripos($html, 'autoplay') === false && !preg_match('/\son\w+=/', str_replace($evil, '', $html)));
$photo = Item::fromNinjs(['genres' => [['uri' => 'urn:lantoa:kind:photo']], 'renditions' => [$file('jpeg-640', 'image/jpeg'), $file('jpeg-1280', 'image/jpeg', null, 1280)]] + $ninjs, $hub);
is_true('a picture has its text, its sizes and its source', preg_match('/<img src="[^"]*jpeg-1280" srcset="[^"]*640w, [^"]*1280w"[^>]* alt="Hình /', $markup->item($photo)) === 1 && strpos($markup->item($photo), 'Nguồn: Sở') !== false);
$leaves = Item::fromNinjs(['genres' => [['uri' => 'urn:lantoa:kind:leaflet']], 'renditions' => [$file('page-10', 'image/webp'), $file('page-2', 'image/webp'), $file('page-1', 'image/webp')]] + $ninjs, $hub);
is_true('pages are in their order', preg_match('/page-1".*page-2".*page-10"/s', $markup->item($leaves)) === 1);
$text = Item::fromNinjs(['genres' => [['uri' => 'urn:lantoa:kind:news-text']], 'renditions' => []] + $ninjs, $hub);
is_true('what has no form of its own is the hub\'s frame without its origin', strpos($markup->item($text), 'sandbox="allow-scripts allow-popups') !== false && strpos($markup->item($text), 'allow-same-origin') === false);
$own = Item::fromNinjs(['genres' => [['uri' => 'urn:lantoa:kind:news-text']], 'renditions' => [], 'version' => '5', 'altIds' => [['role' => 'assetVersion', 'value' => '2']],
    'bodies' => [['role' => 'main', 'value' => "Dòng một\n\nDòng hai $evil"], ['role' => 'extracted', 'value' => 'khác']]] + $ninjs, $hub);
is_true('a text is its own words, line by line and escaped', strpos($markup->item($own), '<p>Dòng một</p><p>Dòng hai &quot;&gt;&lt;script&gt;') !== false && strpos($markup->item($own), '<iframe') === false && strpos($markup->item($own), 'khác') === false);
is_true('the version is the asset\'s, which the list of recalls names', $own['version'] === 2 && $item['version'] === 2);
$early = Item::fromNinjs(['renditions' => [$file('master', 'video/mp4'), $file('poster', 'image/jpeg'), $file('subtitles-vi', 'application/x-subrip'), $file('mp4-720', 'video/mp4')]] + $ninjs, $hub);
is_true('a film has its poster, on cards too', strpos($markup->item($early), '/poster"') !== false && strpos($markup->cards([$early], 'grid'), '/poster"') !== false);
is_true('of sizes that are not there yet the next is shown', array_keys(Item::films($early)) === ['mp4-720'] && array_keys(Item::films($item)) === ['mp4', 'mp4-480']);
is_true('SubRip is never given to a browser', strpos($markup->item($early), 'src="' . $hub . '/a/' . $id . '/v/2/subtitles/vi.vtt"') !== false && strpos($markup->item($early), 'subtitles-vi"') === false);
is_true('a copy of SubRip is WebVTT', Mirror::webVtt("\xEF\xBB\xBF1\r\n00:00:01,500 --> 00:00:02,000\r\nMột, hai\r\n") === "WEBVTT\n\n1\r\n00:00:01.500 --> 00:00:02.000\r\nMột, hai\r\n");
is_true('a notice escapes the explanation', strpos($markup->notice(['kind' => 'recalled', 'explanation' => $evil]), '<script') === false);
is_true('of what is removed by law nothing is told', strpos($markup->notice(['kind' => 'removed', 'explanation' => 'bí mật']), 'bí mật') === false);
is_true('a replacement must be an address', strpos($markup->notice(['kind' => 'replaced', 'replacement' => 'javascript:x']), 'href') === false);

$csp = "img-src 'self' data:; media-src 'self'; frame-src 'none'";
is_true('what a policy lacks is told', Policy::lacking($csp, $hub) === ['img-src' => "'self' data: https://hub.example", 'media-src' => "'self' https://hub.example", 'frame-src' => 'https://hub.example']);
is_true('what it does not say follows default-src', array_keys(Policy::lacking("default-src 'self'", $hub)) === ['img-src', 'media-src', 'frame-src'] && Policy::lacking("script-src 'self'", $hub) === []);
is_true('a widened policy lacks nothing and keeps the rest', Policy::lacking(Policy::widened($csp . "; script-src 'self'", $hub), $hub) === [] && strpos(Policy::widened($csp . "; script-src 'self'", $hub), "script-src 'self'") !== false);
is_true('a copy is named by its hash, and only types that cannot run are copied', Mirror::name($id, $hub . '/f/' . str_repeat('b', 64) . '/a.php', 'image/jpeg') === $id . '/' . str_repeat('b', 64) . '.jpg' && Mirror::name($id, $hub . '/f/' . str_repeat('b', 64) . '/a.svg', 'image/svg+xml') === '' && Mirror::name($id, $hub . '/x/../y', 'image/jpeg') === '');
is_true('both languages say the same things', array_keys(Words::of('vi')) === array_keys(Words::of('en')) && Words::of('fr') === Words::of('en'));
