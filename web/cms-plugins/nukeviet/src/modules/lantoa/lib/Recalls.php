<?php

namespace LanToa;

/** Reads the signed list at the hub, and at the other addresses where the hub does not answer or answers wrongly. */
final class Recalls
{
    private $hub;
    private $store;
    private $now;

    public function __construct(Hub $hub, $now)
    {
        $this->hub = $hub;
        $this->store = $hub->store;
        $this->now = $now;
    }

    public function call()
    {
        $error = 'silent';
        foreach ($this->places() as $place) {
            $answer = $this->hub->web->get($place);
            if ($answer['status'] !== 200) {
                continue;
            }
            $list = RecallList::read($answer['body'], Store::map($this->store->get('keys')), $this->hub->address(), (int) $this->store->get('recall_seq'), $this->now);
            if ($list->error === '') {
                $this->apply($list, $place);

                return;
            }
            $error = $list->error;
        }
        $this->store->set('error_recalls', $error);
    }

    /** The compact form of each list, which needs no RFC 8785. */
    private function places()
    {
        $places = array_merge(Store::map($this->store->get('recalls')), Store::map($this->store->get('recall_places')));
        $places = preg_replace('/\.json$/', '.jws', array_filter($places, 'is_string'));

        return array_slice(array_unique($places), 0, 5);
    }

    private function apply(RecallList $list, $place)
    {
        $sync = new Sync($this->hub, $this->now, []);
        $isNew = $list->seq !== (int) $this->store->get('recall_seq');
        foreach ($this->store->rows('SELECT asset, version, state FROM {asset}') as $row) {
            $recall = $list->of($row['asset'], $row['version']);
            if ($recall !== null && $row['state'] === 'present') {
                $sync->hide($row['asset'], $recall);
            } elseif ($isNew && $recall === null && $row['state'] === 'gone') {
                // perhaps released again; the hub is asked
                $this->store->run('UPDATE {asset} SET checked = LEAST(checked, ?) WHERE asset = ?', [$this->now - Sync::RECHECK - 1, $row['asset']]);
            }
        }
        $told = ['recall_seq' => $list->seq, 'recall_issued' => $list->issued, 'recall_from' => $place, 'recall_read' => $this->now,
            'recall_places' => Store::json($list->places), 'error_recalls' => '', 'last_contact' => $this->now];
        foreach ($told as $name => $value) {
            $this->store->set($name, $value);
        }
    }
}
