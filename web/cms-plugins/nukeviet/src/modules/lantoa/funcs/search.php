<?php

/** The hub's search for the editors' button, called by the portal, so that neither CORS nor the page's policy blocks it. */
if (!defined('NV_IS_MOD_LANTOA')) {
    exit('Stop!!!');
}

$lantoa = LanToa\Hub::here();
if (!defined('NV_IS_ADMIN') || !hash_equals(md5(NV_CHECK_SESSION . '_lantoa_search'), $nv_Request->get_string('checkss', 'get'))) {
    http_response_code(403);
    nv_jsonOutput(['error' => 'forbidden']);
}
if (!$lantoa->isPaired()) {
    nv_jsonOutput(['error' => 'unpaired', 'hits' => []]);
}
$lantoa_asset = $nv_Request->get_title('asset', 'get');
if (preg_match('/^[0-9a-f-]{36}$/', $lantoa_asset)) {
    // chosen: its copy is there before the article is
    $lantoa->store->want($lantoa_asset, NV_CURRENTTIME);
    (new LanToa\Sync($lantoa, NV_CURRENTTIME, $global_config['setup_langs']))->one($lantoa_asset);
    nv_jsonOutput(['html' => (string) (new LanToa\Page($lantoa, NV_LANG_DATA, NV_CURRENTTIME))->asset($lantoa_asset)]);
}
$lantoa_query = ['q' => $nv_Request->get_string('q', 'get'), 'page' => max(1, $nv_Request->get_int('page', 'get', 1))];
foreach (['kind', 'lang', 'topic'] as $lantoa_name) {
    $lantoa_value = $nv_Request->get_title($lantoa_name, 'get');
    if ($lantoa_value !== '') {
        $lantoa_query[$lantoa_name] = $lantoa_value;
    }
}
$lantoa_answer = $lantoa->web->get($lantoa->address() . '/search.json?' . http_build_query($lantoa_query));
if ($lantoa_answer['status'] !== 200 || !isset($lantoa_answer['json']['hits'])) {
    nv_jsonOutput(['error' => 'hub', 'hits' => []]);
}
$lantoa_hits = [];
foreach ($lantoa_answer['json']['hits'] as $lantoa_hit) {
    $lantoa_hits[] = array_intersect_key($lantoa_hit, ['asset' => 1, 'title' => 1, 'url' => 1, 'kind' => 1, 'language' => 1, 'publisher' => 1, 'publishedAt' => 1]);
}
nv_jsonOutput(['hits' => $lantoa_hits, 'more' => !empty($lantoa_answer['json']['more'])]);
