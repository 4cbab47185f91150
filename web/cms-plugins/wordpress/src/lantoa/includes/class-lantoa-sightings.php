<?php
/** Reports sightings to the hub: asset, version, address of the page. Nothing about readers. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Sightings {
	const MOST = 500;

	/** Seconds between reports when nothing changes. */
	const DAILY = 86400;

	public static function report_due() {
		$due = (int) Lantoa_Options::state( 'sightings_due' );
		$at  = (int) Lantoa_Options::state( 'sightings_at' );
		if ( ! Lantoa_Options::setting( 'sightings' ) || ! Lantoa_Options::paired( 'token' ) || ( $due < $at && time() - $at < self::DAILY ) ) {
			return;
		}
		$now = time();
		foreach ( array_chunk( self::lines(), self::MOST ) as $lines ) {
			$answer = Lantoa_Hub::post( Lantoa_Options::paired( 'sightings' ), array( 'sightings' => $lines ), array( 'token' => true ) );
			if ( 200 !== $answer['status'] ) {
				// tried again tomorrow: nothing depends on it
				Lantoa_Options::failed( 'sightings', 'refused', $answer['error'] ? $answer['error'] : (string) $answer['status'] );
				Lantoa_Options::note( array( 'sightings_at' => $now ) );
				return;
			}
		}
		Lantoa_Options::well( 'sightings' );
		Lantoa_Options::note( array( 'sightings_at' => $now ) );
	}

	private static function lines() {
		$lines = array();
		foreach ( Lantoa_Copies::all() as $copy ) {
			foreach ( 'shown' === $copy['state'] ? Lantoa_Pages::of( $copy['asset'] ) : array() as $id ) {
				$page = get_permalink( $id );
				if ( 'publish' === get_post_status( $id ) && is_string( $page ) && strlen( $page ) <= 500 && '' === get_post( $id )->post_password ) {
					$lines[] = array(
						'asset'   => $copy['target'],
						'version' => $copy['version'],
						'page'    => $page,
					);
				}
			}
		}
		return $lines;
	}
}
