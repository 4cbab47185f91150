<?php

/** One asset as a block. */
if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!nv_function_exists('nv_lantoa_asset')) {
    function nv_lantoa_asset_config($module, $data_block, $lang_block)
    {
        return '<div class="form-group"><label class="control-label col-sm-6">' . $lang_block['asset'] . ':</label><div class="col-sm-18">'
            . '<input type="text" class="form-control" name="config_asset" value="' . nv_htmlspecialchars($data_block['asset']) . '"></div></div>';
    }

    function nv_lantoa_asset_submit($module, $lang_block)
    {
        global $nv_Request;
        $found = preg_match('/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/', strtolower($nv_Request->get_title('config_asset', 'post')), $id);

        return ['error' => $found ? [] : [$lang_block['wrong']], 'config' => ['asset' => $found ? $id[0] : '']];
    }
}

if (defined('NV_SYSTEM')) {
    $content = empty($block_config['asset']) ? '' : '<div data-lantoa-id="' . nv_htmlspecialchars($block_config['asset']) . '"></div>';
}
