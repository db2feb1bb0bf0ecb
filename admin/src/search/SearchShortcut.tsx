import SearchIcon from '@mui/icons-material/Search';
import { IconButton } from '@mui/material';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { usePermission } from '../account/usePermission';
import { isSearchKey } from './searchKey';

/** The way to the search from every page: a button, and the key "/". */
export function SearchShortcut() {
  const mayRead = usePermission('content.read');
  const navigate = useNavigate();
  useEffect(() => {
    if (!mayRead) return undefined;
    const open = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      const box = document.getElementById('search-box');
      if (box) box.focus();
      else void navigate('/search');
    };
    window.addEventListener('keydown', open);
    return () => {
      window.removeEventListener('keydown', open);
    };
  }, [mayRead, navigate]);
  if (!mayRead) return null;
  return (
    <IconButton component={Link} to="/search" color="inherit" aria-label="检索内容" title="检索内容（按 / 键）" sx={{ minWidth: 44, minHeight: 44 }}>
      <SearchIcon />
    </IconButton>
  );
}
