<?php

namespace LanToa;

/** The module within the portal: its settings, its store, and what it needs of NukeViet, put together in one place. */
final class Hub
{
    const VERSION = '1.0.0';

    public $store;
    public $web;
    public $mirror;
    private $crypt;

    public function __construct(Store $store, Web $web, Mirror $mirror, $crypt)
    {
        $this->store = $store;
        $this->web = $web;
        $this->mirror = $mirror;
        $this->crypt = $crypt;
    }

    /** Of this portal. */
    public static function here()
    {
        global $db, $db_config, $crypt, $global_config;
        static $hub = null;
        if ($hub === null) {
            $web = new Web('LanToa-NukeViet/' . self::VERSION . ' (NukeViet ' . $global_config['version'] . ')');
            $folder = NV_ROOTDIR . '/' . NV_UPLOADS_DIR . '/lantoa';
            $mirror = new Mirror($web, $folder, NV_BASE_SITEURL . NV_UPLOADS_DIR . '/lantoa');
            $hub = new self(new Store($db, $db_config['prefix']), $web, $mirror, $crypt);
        }

        return $hub;
    }

    public function isPaired()
    {
        return $this->address() !== '';
    }

    /** Without a slash at the end; empty while nothing is paired. */
    public function address()
    {
        return rtrim($this->store->get('hub'), '/');
    }

    public function token()
    {
        $token = $this->store->get('token');

        return $token === '' ? '' : (string) $this->crypt->decrypt($token);
    }

    public function secret()
    {
        $secret = $this->store->get('secret');

        return $secret === '' ? '' : (string) $this->crypt->decrypt($secret);
    }

    public function authorization()
    {
        $token = $this->token();

        return $token === '' ? [] : ['Authorization: Bearer ' . $token];
    }

    /** Hours without news of recalls after which copies are hidden; 0 for never. */
    public function hideAfter()
    {
        return (int) $this->store->get('hide_after', 72);
    }

    /** Whether there was no news of recalls for too long. */
    public function isOutOfTouch($now)
    {
        $hours = $this->hideAfter();

        return $hours > 0 && $now - (int) $this->store->get('last_contact', $now) > $hours * 3600;
    }

    public function pollSeconds()
    {
        return max(60, (int) $this->store->get('poll_seconds', 60));
    }

    /**
     * Pairs by a one-time code.
     *
     * @return string empty, or the key of the words that say what went wrong
     */
    public function pair($address, $code, array $portal, $now)
    {
        $address = rtrim(trim($address), '/');
        if (!self::isAddress($address)) {
            return 'pair_address';
        }
        $answer = $this->web->post($address . '/embed/pairing', ['code' => strtoupper(trim($code))] + $portal);
        if ($answer['status'] !== 200) {
            return $this->refusal($answer);
        }
        $told = (array) $answer['json'];
        foreach (['hub', 'token', 'changes', 'keys', 'recalls'] as $name) {
            if (empty($told[$name])) {
                return 'pair_answer';
            }
        }
        $keys = $this->web->get((string) $told['keys']);
        if ($keys['status'] !== 200 || empty($keys['json']['keys']) || self::origin($told['keys']) !== self::origin($address)
            || self::origin($told['changes']) !== self::origin($address)) {
            return 'pair_keys';
        }
        $this->take($told, $keys['json'], $address, $now);

        return '';
    }

    /**
     * Tells the hub that this portal is no longer paired, so that it sends no more messages.
     *
     * @return bool whether the hub knows
     */
    public function part($portal)
    {
        $token = $this->authorization();
        $answer = $token ? $this->web->delete($this->address() . '/api/v1/pairings?portal=' . rawurlencode($portal), $token) : ['status' => 401];

        // an invalid token has nothing left to end
        return $answer['status'] === 204 || $answer['status'] === 401;
    }

    private function take(array $told, array $keys, $address, $now)
    {
        $this->store->unpair();
        $secret = isset($told['webhookSecret']) ? (string) $told['webhookSecret'] : '';
        $values = [
            'hub' => rtrim((string) $told['hub'], '/'), 'partner' => isset($told['name']) ? $told['name'] : '',
            'token' => $this->crypt->encrypt((string) $told['token']), 'secret' => $secret === '' ? '' : $this->crypt->encrypt($secret),
            'subscription' => isset($told['subscription']) ? $told['subscription'] : '', 'changes' => $told['changes'],
            'sightings' => isset($told['sightings']) ? $told['sightings'] : '', 'keys' => Store::json($keys),
            'recalls' => Store::json(array_values((array) $told['recalls'])), 'seq' => 0, 'last_contact' => $now,
            'token_expires' => isset($told['expires']) ? $told['expires'] : '', 'paired_at' => $now
        ];
        foreach ($values as $name => $value) {
            $this->store->set($name, $value);
        }
        // everything is checked again
        $this->store->run('UPDATE {asset} SET checked = 0', []);
        $this->store->run('UPDATE {collection} SET checked = 0', []);
    }

    private function refusal(array $answer)
    {
        $known = [0 => 'pair_silent', 404 => 'pair_old', 422 => 'pair_code', 429 => 'pair_often'];
        $type = is_array($answer['json']) && isset($answer['json']['issues']) ? Store::json($answer['json']['issues']) : '';
        if ($answer['status'] === 422 && strpos($type, 'webhook') !== false) {
            return 'pair_webhook';
        }

        return isset($known[$answer['status']]) ? $known[$answer['status']] : 'pair_answer';
    }

    /** Requires TLS, except for a hub on the same machine. */
    private static function isAddress($address)
    {
        return preg_match('~^https://[\w.-]+(:\d+)?$~', $address) === 1
            || preg_match('~^http://(localhost|127\.0\.0\.1)(:\d+)?$~', $address) === 1;
    }

    public static function origin($url)
    {
        return preg_match('~^(https?://[^/?#]+)~i', (string) $url, $found) ? strtolower($found[1]) : '';
    }
}
