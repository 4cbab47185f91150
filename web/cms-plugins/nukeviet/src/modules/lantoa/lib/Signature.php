<?php

namespace LanToa;

/** Whether a webhook comes from the hub: Standard Webhooks, HMAC-SHA256 over id, time and body. */
final class Signature
{
    /** Seconds that the clocks of hub and portal may differ. */
    const WINDOW = 300;

    /**
     * @param string   $secret  whsec_ and base64
     * @param string[] $headers id, timestamp, signature
     * @param int      $now     seconds since 1970
     */
    public static function holds($secret, array $headers, $body, $now)
    {
        $key = base64_decode(preg_replace('/^whsec_/', '', (string) $secret), true);
        list($id, $time, $signatures) = array_pad(array_values($headers), 3, '');
        if ($key === false || strlen($key) < 16 || !preg_match('/^[\w.:-]{1,120}$/', (string) $id)) {
            return false;
        }
        if (!preg_match('/^[0-9]{1,12}$/', (string) $time) || abs($now - (int) $time) > self::WINDOW) {
            return false;
        }
        $right = base64_encode(hash_hmac('sha256', $id . '.' . $time . '.' . $body, $key, true));
        $holds = false;
        foreach (explode(' ', (string) $signatures) as $one) {
            // all are compared, so that the time gives nothing away
            $holds = (strncmp($one, 'v1,', 3) === 0 && hash_equals($right, substr($one, 3))) || $holds;
        }

        return $holds;
    }
}
