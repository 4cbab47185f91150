<?php

namespace LanToa;

/** The HTTP client of the hub: short timeouts, verified TLS, no redirects, bounded answers; status 0 for no answer. */
final class Web
{
    const SECONDS = 6;
    const CONNECT_SECONDS = 3;
    const MOST_BYTES = 8388608;

    private $agent;

    public function __construct($agent)
    {
        $this->agent = $agent;
    }

    public function get($url, array $headers = [])
    {
        return $this->ask('GET', $url, null, $headers);
    }

    public function post($url, array $json, array $headers = [])
    {
        return $this->ask('POST', $url, Store::json($json), array_merge($headers, ['Content-Type: application/json']));
    }

    public function delete($url, array $headers = [])
    {
        return $this->ask('DELETE', $url, null, $headers);
    }

    /** Downloads a file of bounded size; returns whether it is whole. */
    public function fetch($url, $target, $most, $seconds)
    {
        $file = fopen($target, 'wb');
        if ($file === false) {
            return false;
        }
        $taken = 0;
        $answer = $this->ask('GET', $url, null, [], static function ($piece) use ($file, &$taken, $most) {
            $taken += strlen($piece);

            return $taken > $most ? 0 : fwrite($file, $piece);
        }, $seconds);
        fclose($file);

        return $answer['status'] === 200;
    }

    /** @return array status (0: nobody answered), body, json (decoded, or null), location, error */
    private function ask($method, $url, $body, array $headers, $taker = null, $seconds = self::SECONDS)
    {
        $answer = ['status' => 0, 'body' => '', 'json' => null, 'location' => '', 'error' => ''];
        if (!preg_match('~^https?://~', $url)) {
            $answer['error'] = 'address';

            return $answer;
        }
        $curl = curl_init($url);
        curl_setopt_array($curl, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => array_merge(['Accept: application/json, */*;q=0.5', 'Expect:'], $headers),
            CURLOPT_USERAGENT => $this->agent,
            CURLOPT_CONNECTTIMEOUT => self::CONNECT_SECONDS,
            CURLOPT_TIMEOUT => $seconds,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_SSL_VERIFYPEER => true,
            CURLOPT_SSL_VERIFYHOST => 2,
            CURLOPT_HEADERFUNCTION => static function ($curl, $line) use (&$answer) {
                if (stripos($line, 'location:') === 0) {
                    $answer['location'] = trim(substr($line, 9));
                }

                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($curl, $piece) use (&$answer, $taker) {
                if ($taker !== null) {
                    return $taker($piece);
                }
                $answer['body'] .= $piece;

                return strlen($answer['body']) > self::MOST_BYTES ? 0 : strlen($piece);
            }
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
        }
        if (curl_exec($curl) === false) {
            $answer['error'] = curl_error($curl);
        } else {
            $answer['status'] = (int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        }
        $answer['json'] = json_decode($answer['body'], true);

        return $answer;
    }
}
