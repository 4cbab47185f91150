<?php
/** Hides recalled copies: by a message, the change log, or the signed list, of the hub or of its mirror store. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Recalls {
	const KINDS = array( 'withdrawn', 'replaced', 'recalled', 'removed', 'expired' );

	/** Fetches the list, also from its mirrors, and hides its copies. Returns whether the hub itself answered. */
	public static function check() {
		$error    = array( 'no-answer', '' );
		$answered = false;
		foreach ( self::places() as $place ) {
			$answer   = Lantoa_Hub::get( $place, array( 'trusted' => true ) );
			$answered = $answered || ( $answer['status'] > 0 && $answer['status'] < 500 && Lantoa_Hub::owns( $place ) );
			if ( 200 !== $answer['status'] ) {
				$error = 'no-answer' === $error[0] ? array( 'no-answer', $place . ': ' . ( $answer['error'] ? $answer['error'] : $answer['status'] ) ) : $error;
				continue;
			}
			$list = Lantoa_Recall_List::read( $answer['body'], (array) Lantoa_Options::paired( 'jwks' ), (int) Lantoa_Options::state( 'recall_seq' ), time() );
			if ( '' === $list['error'] ) {
				self::believe( $list );
				return $answered;
			}
			$error = array( $list['error'], $place );
		}
		Lantoa_Options::failed( 'recalls', $error[0], $error[1] );
		return $answered;
	}

	/** The line of the last valid list about this version; null when there is none. */
	public static function of( $asset, $version ) {
		$list = get_option( Lantoa_Options::RECALLS );
		return is_array( $list ) && isset( $list[ $asset ][ $version ] ) ? $list[ $asset ][ $version ] : null;
	}

	/** Hides one copy, deletes its files and has its pages made anew. */
	public static function hide( array $copy, array $notice ) {
		$known = in_array( isset( $notice['kind'] ) ? $notice['kind'] : '', self::KINDS, true );

		$notice['kind'] = $known ? $notice['kind'] : 'withdrawn';
		if ( 'hidden' === $copy['state'] && $copy['notice'] === $notice ) {
			return;
		}
		Lantoa_Copies::hide( $copy['id'], $notice );
		Lantoa_Files::release( $copy['content'] );
		Lantoa_Pages::purge( $copy['asset'] );
	}

	private static function believe( array $list ) {
		update_option( Lantoa_Options::RECALLS, $list['recalls'], false );
		Lantoa_Options::note(
			array(
				'recall_seq'     => $list['seq'],
				'recall_issued'  => $list['issued'],
				'recall_expires' => $list['expires'],
				'recall_places'  => $list['places'],
				'contact'        => time(),
			)
		);
		Lantoa_Options::well( 'recalls' );
		foreach ( Lantoa_Copies::all() as $copy ) {
			self::compare( $copy );
		}
	}

	/** Applies the list; has copies checked again that are no longer on it. */
	private static function compare( array $copy ) {
		$recall = self::of( $copy['target'], $copy['version'] );
		if ( $recall ) {
			self::hide( $copy, $recall );
		} elseif ( 'hidden' === $copy['state'] && 'expired' !== $copy['notice']['kind'] && ! $copy['due'] && $copy['checked'] < time() - 60 ) {
			Lantoa_Copies::touch( $copy['asset'] );
		}
	}

	/** The addresses of the list at pairing, then those in the last valid list. */
	private static function places() {
		$places = array_merge( (array) Lantoa_Options::paired( 'recalls' ), (array) Lantoa_Options::state( 'recall_places', array() ) );
		$hub    = Lantoa_Options::hub();
		array_unshift( $places, $hub . '/recalls.json' );
		return array_values( array_unique( array_filter( $places, array( 'Lantoa_Hub', 'origin' ) ) ) );
	}
}
