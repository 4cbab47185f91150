<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

$lang_translator['author'] = 'Lan Toả';
$lang_translator['createdate'] = '25/11/2026, 09:00';
$lang_translator['copyright'] = 'Apache-2.0';
$lang_translator['info'] = '';
$lang_translator['langtype'] = 'lang_module';

$lang_module['main'] = 'Public information';
$lang_module['gone'] = 'This content has been withdrawn.';
$lang_module['replacement'] = 'See what replaces it';
$lang_module['out_of_touch'] = 'This content is hidden for now, because the portal cannot reach the Lan Toả hub.';
$lang_module['nothing'] = 'There is nothing here yet.';
$lang_module['source'] = 'Source';
$lang_module['license'] = 'licence';
$lang_module['page_of'] = 'Page %1$d – %2$s';
$lang_module['editor_button'] = 'Insert Lan Toả content';
$lang_module['editor_search'] = 'Search the Lan Toả hub';
$lang_module['editor_go'] = 'Search';
$lang_module['editor_insert'] = 'Insert';
$lang_module['editor_close'] = 'Close';
$lang_module['editor_none'] = 'Nothing was found.';
$lang_module['editor_error'] = 'The hub could not be asked. Please try again later.';
$lang_module['editor_collection'] = 'Insert this whole list (it keeps itself up to date)';
$lang_module['editor_preview'] = 'Preview';
