<?php

use LanToa\Jws;
use LanToa\RecallList;

function b64($bytes)
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

function made_key()
{
    $key = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1']);
    $point = openssl_pkey_get_details($key)['ec'];
    $pad = static function ($number) {
        return str_pad($number, 32, "\0", STR_PAD_LEFT);
    };
    $jwk = ['kty' => 'EC', 'crv' => 'P-256', 'kid' => 'k1', 'x' => b64($pad($point['x'])), 'y' => b64($pad($point['y']))];

    return [$key, ['keys' => [$jwk]]];
}

function signed($key, array $payload, array $header = [])
{
    $text = b64(json_encode($header + ['alg' => 'ES256', 'typ' => 'lantoa-recalls', 'kid' => 'k1'])) . '.' . b64(json_encode($payload));
    openssl_sign($text, $der, $key, OPENSSL_ALGO_SHA256);
    $raw = '';
    for ($at = 2, $i = 0; $i < 2; ++$i) {
        $length = ord($der[$at + 1]);
        $raw .= str_pad(ltrim(substr($der, $at + 2, $length), "\0"), 32, "\0", STR_PAD_LEFT);
        $at += 2 + $length;
    }

    return $text . '.' . b64($raw);
}

// RFC 7515, appendix A.3
$rfc = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ'
    . '.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q';
$rfcKey = ['kty' => 'EC', 'crv' => 'P-256', 'kid' => 'k', 'x' => 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', 'y' => 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'];
is_true('a JWS without type and key id is refused, although its signature holds', Jws::payload($rfc, ['keys' => [$rfcKey]], 'lantoa-recalls') === null);

list($key, $keys) = made_key();
list($other) = made_key();
$asset = '0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10';
$payload = ['format' => 1, 'hub' => 'https://hub.example', 'places' => ['https://second.example/recalls.json'], 'seq' => 100,
    'issued' => '2026-10-10T01:00:00Z', 'expires' => '2026-10-11T01:00:00Z',
    'recalls' => [['asset' => 'urn:uuid:' . $asset, 'version' => 2, 'kind' => 'recalled', 'at' => '2026-10-10T00:59:58Z', 'explanation' => 'Sai số điện thoại.']]];
$now = strtotime('2026-10-10T02:00:00Z');
$read = static function ($jws, $seen = 0, $at = null) use ($keys, $now) {
    return RecallList::read($jws, $keys, 'https://hub.example/', $seen, $at === null ? $now : $at);
};

$held = 0;
for ($i = 0; $i < 50; ++$i) {
    // numbers with leading zeros and high bits come among so many
    $held += $read(signed($key, ['seq' => 100 + $i] + $payload))->error === '' ? 1 : 0;
}
is_true('fifty signed lists are all believed', $held === 50);
$list = $read(signed($key, $payload));
is_true('it tells which version is taken back', $list->of($asset, 2)['explanation'] === 'Sai số điện thoại.' && $list->of($asset, 1) === null && $list->of($asset, 3) === null);
is_true('it tells where else it lies', $list->places === ['https://second.example/recalls.json']);
is_true('a list signed by another key is an error', $read(signed($other, $payload))->error === 'signature');
is_true('a list of another type is an error', $read(signed($key, $payload, ['typ' => 'lantoa-manifest']))->error === 'signature');
is_true('a list under another key id is an error', $read(signed($key, $payload, ['kid' => 'k2']))->error === 'signature');
is_true('a list with a critical header is an error', $read(signed($key, $payload, ['crit' => ['b64'], 'b64' => false]))->error === 'signature');
$none = explode('.', signed($key, $payload, ['alg' => 'none']));
is_true('an unsigned list is an error', $read($none[0] . '.' . $none[1] . '.')->error === 'signature');
$hmac = explode('.', signed($key, $payload, ['alg' => 'HS256']));
is_true('a list signed with the public key as a secret is an error', $read($hmac[0] . '.' . $hmac[1] . '.' . b64(hash_hmac('sha256', $hmac[0] . '.' . $hmac[1], $keys['keys'][0]['x'], true)))->error === 'signature');
$parts = explode('.', signed($key, $payload));
is_true('a changed list is an error', $read($parts[0] . '.' . b64(json_encode(['recalls' => []] + $payload)) . '.' . $parts[2])->error === 'signature');
is_true('what is no JWS is an error', $read('<html>')->error === 'signature' && $read('')->error === 'signature');
is_true('a list past its time is an error, never an all-clear', $read(signed($key, $payload), 0, strtotime('2026-10-11T01:00:00Z'))->error === 'expired');
is_true('a list older than one seen is an error', $read(signed($key, $payload), 101)->error === 'older');
is_true('the list seen last is believed again', $read(signed($key, $payload), 100)->error === '');
is_true('a list of another hub is an error', $read(signed($key, ['hub' => 'https://other.example'] + $payload))->error === 'hub');
is_true('a list with a line that cannot be read is an error', $read(signed($key, ['recalls' => [['asset' => 'x', 'version' => 1, 'kind' => 'recalled']]] + $payload))->error === 'shape');
is_true('no pinned keys let nothing in', RecallList::read(signed($key, $payload), [], 'https://hub.example', 0, $now)->error === 'signature');
