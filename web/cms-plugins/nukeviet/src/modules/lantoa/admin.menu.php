<?php

if (!defined('NV_ADMIN')) {
    exit('Stop!!!');
}
