<?php

namespace LanToa;

/** A compact JWS (RFC 7515) with ES256, the one algorithm that the hub signs with. */
final class Jws
{
    /**
     * The payload, if one of the keys has signed it; else null.
     *
     * @param array  $jwks decoded JWK set (RFC 7517)
     * @param string $type what the header's typ must be
     */
    public static function payload($jws, array $jwks, $type)
    {
        $parts = explode('.', trim((string) $jws));
        if (count($parts) !== 3) {
            return null;
        }
        $header = json_decode((string) self::bytes($parts[0]), true);
        if (!is_array($header) || !self::isOurs($header, $type)) {
            return null;
        }
        $signature = self::bytes($parts[2]);
        $key = self::key($jwks, $header['kid']);
        if ($key === null || $signature === null || strlen($signature) !== 64) {
            return null;
        }
        $held = openssl_verify($parts[0] . '.' . $parts[1], self::der($signature), $key, OPENSSL_ALGO_SHA256);

        return $held === 1 ? self::bytes($parts[1]) : null;
    }

    private static function isOurs(array $header, $type)
    {
        // this refuses "none", HMAC with the public key, and headers that change the meaning
        return isset($header['alg'], $header['typ'], $header['kid']) && is_string($header['kid'])
            && $header['alg'] === 'ES256' && $header['typ'] === $type && !isset($header['crit']);
    }

    private static function key(array $jwks, $kid)
    {
        foreach (isset($jwks['keys']) && is_array($jwks['keys']) ? $jwks['keys'] : [] as $key) {
            if (!is_array($key) || !isset($key['kid'], $key['kty'], $key['crv'], $key['x'], $key['y'])) {
                continue;
            }
            if ($key['kid'] === $kid && $key['kty'] === 'EC' && $key['crv'] === 'P-256') {
                return self::pem((string) self::bytes($key['x']), (string) self::bytes($key['y']));
            }
        }

        return null;
    }

    /** SubjectPublicKeyInfo of an uncompressed point on P-256. */
    private static function pem($x, $y)
    {
        if (strlen($x) !== 32 || strlen($y) !== 32) {
            return null;
        }
        $der = hex2bin('3059301306072a8648ce3d020106082a8648ce3d030107034200') . "\x04" . $x . $y;

        return "-----BEGIN PUBLIC KEY-----\n" . chunk_split(base64_encode($der), 64, "\n") . "-----END PUBLIC KEY-----\n";
    }

    /** JOSE has r and s side by side, OpenSSL wants a SEQUENCE of two INTEGERs. */
    private static function der($raw)
    {
        $numbers = '';
        foreach (str_split($raw, 32) as $number) {
            $number = ltrim($number, "\0");
            if ($number === '' || ord($number[0]) > 0x7f) {
                $number = "\0" . $number;
            }
            $numbers .= "\x02" . chr(strlen($number)) . $number;
        }

        return "\x30" . chr(strlen($numbers)) . $numbers;
    }

    private static function bytes($text)
    {
        if (!is_string($text) || !preg_match('/^[A-Za-z0-9_-]*$/', $text)) {
            return null;
        }
        $bytes = base64_decode(strtr($text, '-_', '+/'), true);

        return $bytes === false ? null : $bytes;
    }
}
