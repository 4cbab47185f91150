<?php

/** The webhook for changes at the hub. It is trusted for a recall, and otherwise only triggers a poll. */
if (!defined('NV_IS_MOD_LANTOA')) {
    exit('Stop!!!');
}

$lantoa = LanToa\Hub::here();
$lantoa_body = (string) file_get_contents('php://input', false, null, 0, 262144);
$lantoa_headers = [];
foreach (['ID', 'TIMESTAMP', 'SIGNATURE'] as $lantoa_name) {
    $lantoa_headers[] = isset($_SERVER['HTTP_WEBHOOK_' . $lantoa_name]) ? (string) $_SERVER['HTTP_WEBHOOK_' . $lantoa_name] : '';
}
$lantoa_secret = $lantoa->secret();
if ($lantoa_secret === '' || !LanToa\Signature::holds($lantoa_secret, $lantoa_headers, $lantoa_body, NV_CURRENTTIME)) {
    http_response_code(401);
    nv_jsonOutput(['error' => 'signature']);
}
if ($lantoa->store->isFirst($lantoa_headers[0], NV_CURRENTTIME)) {
    $lantoa->store->set('last_hook', NV_CURRENTTIME);
    $lantoa_event = LanToa\Store::map($lantoa_body);
    $lantoa_data = isset($lantoa_event['data']) && is_array($lantoa_event['data']) ? $lantoa_event['data'] : [];
    $lantoa_sync = new LanToa\Sync($lantoa, NV_CURRENTTIME, $global_config['setup_langs']);
    $lantoa_kind = str_replace('vn.lantoa.asset.', '', isset($lantoa_event['type']) ? (string) $lantoa_event['type'] : '');
    if (isset($lantoa_data['asset']) && in_array($lantoa_kind, ['withdrawn', 'replaced', 'recalled', 'removed', 'expired'], true)) {
        $lantoa_sync->hide((string) $lantoa_data['asset'], ['kind' => $lantoa_kind] + $lantoa_data);
    }
    if (isset($lantoa_data['asset'])) {
        // after the answer, so that the hub does not wait for the poll
        register_shutdown_function(static function () use ($lantoa_sync) {
            if (function_exists('fastcgi_finish_request')) {
                session_write_close();
                fastcgi_finish_request();
                $lantoa_sync->call(true);
            }
        });
        function_exists('fastcgi_finish_request') || $lantoa->store->set('last_run', 0);
    }
}
nv_jsonOutput(['received' => $lantoa_headers[0]]);
