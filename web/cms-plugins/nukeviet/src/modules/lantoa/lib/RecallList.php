<?php

namespace LanToa;

/** The hub's signed list of recalls: valid only when it is signed by a pinned key, in date and not older than one seen. */
final class RecallList
{
    /** @var int its number */
    public $seq;

    /** @var int seconds since 1970 */
    public $issued;

    /** @var int seconds since 1970 */
    public $expires;

    /** @var array each with asset, version, kind, at, explanation, replacement */
    public $recalls = [];

    /** @var string[] further addresses of the list */
    public $places = [];

    /** @var string why it is not valid: signature, expired, older, hub, shape; empty when it is */
    public $error = '';

    /**
     * @param string $hub  address of the paired hub
     * @param int    $seen the greatest number seen so far
     * @param int    $now  seconds since 1970
     */
    public static function read($jws, array $jwks, $hub, $seen, $now)
    {
        $list = new self();
        $payload = Jws::payload($jws, $jwks, 'lantoa-recalls');
        $data = $payload === null ? null : json_decode($payload, true);
        $list->error = $payload === null ? 'signature' : $list->take($data, $hub);
        if ($list->error === '' && $list->expires <= $now) {
            $list->error = 'expired';
        }
        if ($list->error === '' && $list->seq < $seen) {
            $list->error = 'older';
        }

        return $list;
    }

    private function take($data, $hub)
    {
        if (!is_array($data) || !isset($data['seq'], $data['issued'], $data['expires'], $data['recalls'])
            || !is_int($data['seq']) || !is_array($data['recalls'])) {
            return 'shape';
        }
        if (rtrim(isset($data['hub']) ? (string) $data['hub'] : '', '/') !== rtrim($hub, '/')) {
            return 'hub';
        }
        $this->seq = $data['seq'];
        $this->issued = (int) strtotime((string) $data['issued']);
        $this->expires = (int) strtotime((string) $data['expires']);
        $this->places = array_values(array_filter(isset($data['places']) ? (array) $data['places'] : [], 'is_string'));
        foreach ($data['recalls'] as $recall) {
            // a malformed line may be the one that matters
            if (!is_array($recall) || !isset($recall['asset'], $recall['version'], $recall['kind'])
                || !preg_match('/^urn:uuid:([0-9a-f-]{36})$/', (string) $recall['asset'], $id)) {
                return 'shape';
            }
            $this->recalls[] = ['asset' => $id[1], 'version' => (int) $recall['version']] + $recall;
        }

        return '';
    }

    /** The list's line about this version of an asset, or null. */
    public function of($asset, $version)
    {
        foreach ($this->recalls as $recall) {
            if ($recall['asset'] === $asset && $recall['version'] === (int) $version) {
                return $recall;
            }
        }

        return null;
    }
}
