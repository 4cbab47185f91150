<?php

/** A collection as a block: the current results of a search in the hub, as list, grid or carousel. */
if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!nv_function_exists('nv_lantoa_collection')) {
    /** Fields of the administrator's form. */
    function nv_lantoa_collection_config($module, $data_block, $lang_block)
    {
        $html = '';
        foreach (['query', 'limit'] as $name) {
            $html .= '<div class="form-group"><label class="control-label col-sm-6">' . $lang_block[$name] . ':</label><div class="col-sm-18">'
                . '<input type="text" class="form-control" name="config_' . $name . '" value="' . nv_htmlspecialchars($data_block[$name]) . '"></div></div>';
        }
        $options = '';
        foreach (['list', 'grid', 'carousel'] as $layout) {
            $options .= '<option value="' . $layout . '"' . ($data_block['layout'] === $layout ? ' selected' : '') . '>' . $lang_block[$layout] . '</option>';
        }

        return $html . '<div class="form-group"><label class="control-label col-sm-6">' . $lang_block['layout'] . ':</label><div class="col-sm-18">'
            . '<select class="form-control" name="config_layout">' . $options . '</select></div></div>';
    }

    function nv_lantoa_collection_submit($module, $lang_block)
    {
        global $nv_Request;
        $layout = $nv_Request->get_title('config_layout', 'post');

        return ['error' => [], 'config' => [
            'query' => nv_unhtmlspecialchars($nv_Request->get_title('config_query', 'post')),
            'limit' => max(1, min(24, $nv_Request->get_int('config_limit', 'post', 6))),
            'layout' => in_array($layout, ['list', 'grid', 'carousel'], true) ? $layout : 'list'
        ]];
    }

    function nv_lantoa_collection($block_config)
    {
        $query = $block_config['query'] . '&layout=' . $block_config['layout'] . '&limit=' . $block_config['limit'];

        // expanded by the plugin of the finished page, as in an article
        return '<div data-lantoa-collection="' . nv_htmlspecialchars(ltrim($query, '&?')) . '"></div>';
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_lantoa_collection($block_config);
}
